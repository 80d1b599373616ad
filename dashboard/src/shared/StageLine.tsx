import type { ReactNode } from "react";
import styles from "./StageLine.module.css";

interface StageLineProps {
  /** What is passed through; left out where a heading says so. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One line over time: its stages in their order. */
export function StageLine({ label, children }: StageLineProps) {
  return (
    <ol className={styles.line} aria-label={label}>
      {children}
    </ol>
  );
}

export type When = "past" | "now" | "ahead";

interface StageProps {
  readonly when: When;
  readonly children: ReactNode;
}

/** A stage of the line: its mark is filled when it is past, ringed when it is now, and open when it is still to come. */
export function Stage({ when, children }: StageProps) {
  return (
    <li data-when={when} aria-current={when === "now" ? "step" : undefined}>
      {children}
    </li>
  );
}
