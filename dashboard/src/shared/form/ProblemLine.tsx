import styles from "./Form.module.css";
import { ProblemText } from "./ProblemText.tsx";
import type { Problem } from "./problem.ts";

interface ProblemLineProps {
  /** By which the control names it. */
  readonly id: string;
  readonly problem: Problem;
}

/** What is wrong with one field, under it. */
export function ProblemLine({ id, problem }: ProblemLineProps) {
  return (
    <p id={id} className={styles.problem}>
      <ProblemText problem={problem} />
    </p>
  );
}
