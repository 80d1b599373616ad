import { useClipboard } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { RenewSafeSpaceCodeDocument, type SafeSpaceFactsFragment } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import styles from "./SafeSpace.module.css";
import { spacedCode } from "./safe-space-words.ts";

/** The code that is handed to those who attended, one for all; what stands behind # in its link reaches no server. */
export function AttendeeCode({
  session: { id, attendeeCode, state },
}: {
  readonly session: SafeSpaceFactsFragment;
}) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  if (!attendeeCode) return null;
  const link = `${location.origin}/safe-space/attended/${id}#${attendeeCode}`;
  return (
    <div className={`note screen-only ${styles.code}`}>
      <p>
        {t("safeSpace.code")} <b className="nowrap">{spacedCode(attendeeCode)}</b>
      </p>
      <p className="small muted">
        {t(state === "PREPARED" ? "safeSpace.code.later" : "safeSpace.code.about")}
      </p>
      <div className="row wrap">
        <button type="button" className="button" onClick={() => clipboard.copy(link)}>
          <span role="status">{t(clipboard.copied ? "action.copied" : "safeSpace.code.copy")}</span>
        </button>
        <Act
          mutation={RenewSafeSpaceCodeDocument}
          variables={{ session: id }}
          label={t("safeSpace.code.renew")}
          what={t("safeSpace.one")}
          question={{
            text: t("safeSpace.code.renew.question"),
            sure: t("safeSpace.move.sure"),
            leave: t("safeSpace.leave"),
          }}
          look="button-link"
        />
      </div>
    </div>
  );
}
