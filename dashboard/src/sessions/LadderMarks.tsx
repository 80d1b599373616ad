import { useTranslation } from "react-i18next";
import { CO_DECISION, LEVELS } from "../shared/participation/levels.ts";
import styles from "./Sessions.module.css";
import { type Sheet, type SheetDecision, scoreOf } from "./sheet-words.ts";

interface LadderMarksProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
  /** Filled marks for where an organisation stood, rings for where it would stand. */
  readonly kind: "actual" | "desired";
}

/** One lane of a ladder: who is at which level, and who did not say. */
export function LadderMarks({ sheet, decision, kind }: LadderMarksProps) {
  const { t } = useTranslation();
  const marks = sheet.organisations.map(({ id, name }, place) => ({
    id,
    name: name ?? t("sessions.unnamed"),
    number: place + 1,
    level: scoreOf(decision, id)?.[kind] ?? null,
  }));
  const silent = marks.filter(({ level }) => level === null).map(({ name }) => name);
  return (
    <>
      <td className={styles.lane}>
        {t(`sessions.lane.${kind}`)}
        {kind === "actual" && silent.length > 0 && (
          <div className="small">{t("sessions.silent", { count: silent.length })}</div>
        )}
      </td>
      {LEVELS.map((level) => (
        <td key={level} className={level >= CO_DECISION ? styles.deciding : styles.rung}>
          <span className={styles.marks}>
            {marks
              .filter((mark) => mark.level === level)
              .map(({ id, name, number }) => (
                <span key={id} className={kind === "actual" ? styles.dot : styles.ring} title={name}>
                  <span aria-hidden="true">{number}</span>
                  <span className="visually-hidden">{name}</span>
                </span>
              ))}
          </span>
        </td>
      ))}
    </>
  );
}
