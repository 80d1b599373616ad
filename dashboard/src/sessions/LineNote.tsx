import { useTranslation } from "react-i18next";
import type { Line } from "./follow-session.ts";
import styles from "./Sessions.module.css";

interface LineNoteProps {
  readonly line: Line;
  /** What was said and has not arrived yet. */
  readonly unsent?: number;
}

/** Says that the connection is lost, calmly: nothing is lost with it. */
export function LineNote({ line, unsent = 0 }: LineNoteProps) {
  const { t } = useTranslation();
  return (
    <p role="status" className={styles.line}>
      {line === "LOST" && <span className="strong">{t("sessions.line.lost")}</span>}
      {line === "LOST" && unsent > 0 && <span>{t("sessions.line.unsent", { count: unsent })}</span>}
    </p>
  );
}
