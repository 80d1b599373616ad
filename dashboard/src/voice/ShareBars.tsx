import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import type { Cell, Question } from "./round-results.ts";
import styles from "./Voice.module.css";
import { shareLabel, toldWords } from "./voice-words.ts";

interface ShareBarsProps {
  readonly question: Question;
  readonly cell: Cell;
}

/** The share of each answer as a bar from nought, in ink; one that is told by two ends is drawn to its lower end alone. */
export function ShareBars({ question, cell: { shares } }: ShareBarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={`plain-list ${styles.bars}`}>
      {shares.map(({ label, share }) => (
        <li key={label}>
          <span>{shareLabel(question, label, t)}</span>
          <span className={styles.bar} aria-hidden="true">
            {"value" in share && <i style={{ width: `${share.value * 100}%` }} />}
            {"low" in share && <i className={styles.open} style={{ width: `${share.low * 100}%` }} />}
          </span>
          <span className="strong">{toldWords(share, format.share, t)}</span>
        </li>
      ))}
    </ul>
  );
}
