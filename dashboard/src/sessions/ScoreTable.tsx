import { useTranslation } from "react-i18next";
import styles from "./Sessions.module.css";
import { chosenOf, type Sheet, scoreOf } from "./sheet-words.ts";

/** The ladder as a table in words: a row for each organisation and decision. */
export function ScoreTable({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const levelWords = (level: number | null | undefined) =>
    typeof level === "number" ? `${level}, ${t(`participation.level.${level}`)}` : t("sessions.notSaid");
  return (
    <div className={styles.wide}>
      <table className="list-table">
        <thead>
          <tr>
            {["decision", "organisation", "lane.actual", "agreedOwn", "lane.desired"].map((head) => (
              <th key={head} scope="col">
                {t(`sessions.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {chosenOf(sheet).map((decision) => (
          <tbody key={decision.id}>
            {sheet.organisations.map(({ id, name }, place) => {
              const score = scoreOf(decision, id);
              return (
                <tr key={id}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={sheet.organisations.length}>
                      {decision.label}
                    </th>
                  )}
                  <td>{name ?? t("sessions.unnamed")}</td>
                  <td>{levelWords(score?.actual)}</td>
                  <td>{t(`sessions.agreed.${score?.agrees ?? "unknown"}`)}</td>
                  <td>{decision.agreed === true ? t("sessions.notAsked") : levelWords(score?.desired)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
