import { useTranslation } from "react-i18next";
import { CompleteActionAtSessionDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { useFormat } from "../shared/useFormat.ts";
import type { PhoneStepProps } from "./PhoneStep.tsx";
import { chosenOf } from "./sheet-words.ts";

/** What is to happen, by whom and by when; an organisation says of its own when it is done. */
export function PhoneActions({ sheet, at, saying }: PhoneStepProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const actions = chosenOf(sheet).flatMap(({ label, actions: agreed }) =>
    agreed.map((action) => ({ ...action, label })),
  );
  const tell = (action: string, doneOn: string | null) =>
    saying.say(`done ${action}`, doneOn, CompleteActionAtSessionDocument, { at, action, doneOn });
  if (actions.length === 0) return <p className="muted">{t("sessions.actions.none")}</p>;
  return (
    <ul className="plain-list" aria-label={t("sessions.actions")}>
      {actions.map(({ id, text, label, owner, dueOn, doneOn }) => (
        <li key={id} className="record">
          <span className="strong">{text}</span>
          <div className="small muted">
            {sheet.organisations.find((each) => each.id === owner)?.name ?? t("sessions.unnamed")} ·{" "}
            {t("sessions.action.due", { date: date(dueOn) })} · {label}
          </div>
          {doneOn !== null && (
            <div className="small">{t("sessions.action.done", { date: date(doneOn) })}</div>
          )}
          {owner === sheet.own && (
            <button
              type="button"
              className="button"
              aria-label={t("action.of", {
                action: t(doneOn === null ? "sessions.action.tellDone" : "sessions.action.undo"),
                what: text,
              })}
              onClick={() => tell(id, doneOn === null ? today() : null)}
            >
              {t(doneOn === null ? "sessions.action.tellDone" : "sessions.action.undo")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
