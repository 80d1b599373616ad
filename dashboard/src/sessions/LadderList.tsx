import { useTranslation } from "react-i18next";
import { chosenOf, type Sheet, scoreOf } from "./sheet-words.ts";

/** The same as the ladder in words, by decision: for a screen as narrow as a phone. */
export function LadderList({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const levelWords = (level: number) => `${level}, ${t(`participation.level.${level}`)}`;
  return chosenOf(sheet).map((decision) => (
    <section key={decision.id} className="record">
      <h2>{decision.label}</h2>
      <p className="small muted">
        {t("sessions.agreed")}{" "}
        <b>{t(`sessions.agreed.${decision.agreed === null ? "unknown" : decision.agreed}`)}</b>
        {decision.isOwnProgramme && ` · ${t("sessions.ownProgramme")}`}
      </p>
      <ul className="plain-list">
        {sheet.organisations.map(({ id, name }) => {
          const { actual = null, desired = null } = scoreOf(decision, id) ?? {};
          return (
            <li key={id}>
              <b>{name ?? t("sessions.unnamed")}</b>:{" "}
              {actual === null ? t("sessions.notSaid") : levelWords(actual)}
              {decision.agreed === false && desired !== null && (
                <span className="muted"> · {t("sessions.wished", { level: levelWords(desired) })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
