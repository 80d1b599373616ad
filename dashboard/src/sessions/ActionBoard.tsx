import { useTranslation } from "react-i18next";
import { CompleteSessionActionDocument, RemoveSessionActionDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { today } from "../shared/calendar-day.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ActionForm } from "./ActionForm.tsx";
import { chosenOf, type Sheet, type SheetDecision } from "./sheet-words.ts";

/** What is to happen, decision by decision, and when it was done. */
export function ActionBoard({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const isOpen = sheet.isLed && sheet.session.step !== "CLOSED";
  const agreed = chosenOf(sheet).flatMap((decision) =>
    decision.actions.map((action) => ({ decision, action })),
  );
  return (
    <Section title={t("sessions.actions")}>
      {agreed.length === 0 && <p className="muted">{t("sessions.actions.none")}</p>}
      <ul className="plain-list">
        {agreed.map(({ decision, action }) => (
          <ActionLine key={action.id} sheet={sheet} decision={decision} action={action} isOpen={isOpen} />
        ))}
      </ul>
      {isOpen && (
        <OpenForm label={t("sessions.action.add")}>
          {(close) => <ActionForm sheet={sheet} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface ActionLineProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
  readonly action: SheetDecision["actions"][number];
  /** Whether it may still be taken away. */
  readonly isOpen: boolean;
}

function ActionLine({ sheet, decision, action, isOpen }: ActionLineProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const session = sheet.session.id;
  const { id, text, owner, dueOn, doneOn } = action;
  const isLate = doneOn === null && dueOn < today();
  return (
    <li className="record">
      <span className="strong">{text}</span>
      <div className="small muted">
        {sheet.organisations.find((each) => each.id === owner)?.name ?? t("sessions.unnamed")} ·{" "}
        {t("sessions.action.due", { date: date(dueOn) })} · {decision.label}
      </div>
      {doneOn !== null && <div>{t("sessions.action.done", { date: date(doneOn) })}</div>}
      {isLate && <div className="strong">{t("sessions.action.late")}</div>}
      <Act
        mutation={CompleteSessionActionDocument}
        variables={{ session, action: id, doneOn: doneOn === null ? today() : null }}
        label={t(doneOn === null ? "sessions.action.tellDone" : "sessions.action.undo")}
        what={text}
        look="button-link"
      />
      {isOpen && (
        <Act
          mutation={RemoveSessionActionDocument}
          variables={{ session, action: id }}
          label={t("sessions.action.remove")}
          what={text}
          look="button-link"
          question={{
            text: t("sessions.action.remove.text"),
            sure: t("sessions.action.remove.sure"),
            leave: t("sessions.leave"),
          }}
        />
      )}
    </li>
  );
}
