import styles from "./Effort.module.css";
import type { EffortWords } from "./useEffortWords.ts";

interface EffortLabelProps {
  readonly words: EffortWords | undefined;
  /** Where the bar ends. */
  readonly x: number;
  /** The middle of the bar. */
  readonly y: number;
}

/** The amount at the end of its bar and, where only some amounts are known, how many under it. */
export function EffortLabel({ words, x, y }: EffortLabelProps) {
  if (!words) return null;
  const start = x + 6;
  return (
    <text className={styles.label} x={start} y={words.known ? y - 3 : y + 4}>
      {words.amount}
      {words.known && (
        <tspan className={styles.known} x={start} dy="1.15em">
          {words.known}
        </tspan>
      )}
    </text>
  );
}
