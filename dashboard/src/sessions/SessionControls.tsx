import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { CloseSessionDocument, DiscardSessionDocument, MoveSessionDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { focusMain } from "../shared/focus.ts";
import { CodeList } from "./CodeList.tsx";
import styles from "./Sessions.module.css";
import { stepAfter, stepBefore } from "./session-steps.ts";
import type { Sheet } from "./sheet-words.ts";

/** What whoever leads the session needs: the way on and back, and the codes of the organisations. */
export function SessionControls({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <aside className={`screen-only ${styles.controls}`} aria-label={t("sessions.controls")}>
      {sheet.session.step !== "CLOSED" && <Moves sheet={sheet} />}
      <CodeList sheet={sheet} />
    </aside>
  );
}

function Moves({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, title, step } = sheet.session;
  const [next, before] = [stepAfter(step), stepBefore(step)];
  const leave = t("sessions.leave");
  return (
    <div className={styles.moves}>
      {/* one button in one place: pressed by key, it holds the focus from step to step */}
      {next ? (
        <Act
          mutation={MoveSessionDocument}
          variables={{ session: id, to: next }}
          label={t("sessions.next", { step: t(`sessions.step.${next}`) })}
          what={title}
        />
      ) : (
        <Act
          mutation={CloseSessionDocument}
          variables={{ session: id }}
          label={t("sessions.close")}
          what={title}
          question={{ text: t("sessions.close.text"), sure: t("sessions.close.sure"), leave }}
        />
      )}
      {before && (
        <Act
          mutation={MoveSessionDocument}
          variables={{ session: id, to: before }}
          label={t("sessions.before", { step: t(`sessions.step.${before}`) })}
          what={title}
          look="button-link"
          onDone={() => stepBefore(before) === null && focusMain()}
        />
      )}
      {step === "NAMING" && sheet.decisions.length === 0 && (
        <Act
          mutation={DiscardSessionDocument}
          variables={{ session: id }}
          label={t("sessions.discard")}
          what={title}
          look="button-link"
          question={{ text: t("sessions.discard.text"), sure: t("sessions.discard.sure"), leave }}
          onDone={() => navigate("/sessions")}
        />
      )}
    </div>
  );
}
