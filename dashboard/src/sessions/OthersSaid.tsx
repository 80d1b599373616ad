import { useTranslation } from "react-i18next";
import styles from "./Sessions.module.css";
import type { Sheet, SheetDecision } from "./sheet-words.ts";
import { scoreOf } from "./sheet-words.ts";

interface OthersSaidProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
  readonly kind: "actual" | "desired";
}

/** What the other organisations said of the same, one press away: nobody has to look before answering. */
export function OthersSaid({ sheet, decision, kind }: OthersSaidProps) {
  const { t } = useTranslation();
  const others = sheet.organisations.filter(({ id }) => id !== sheet.own);
  if (others.length === 0) return null;
  return (
    <details className={`small ${styles.others}`}>
      <summary>{t("sessions.others")}</summary>
      <ul>
        {others.map(({ id, name }) => {
          const level = scoreOf(decision, id)?.[kind] ?? null;
          return (
            <li key={id}>
              {name ?? t("sessions.unnamed")}:{" "}
              {level === null ? t("sessions.notYet") : `${level}, ${t(`participation.level.${level}`)}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
