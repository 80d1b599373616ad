import type { ReactNode } from "react";
import styles from "./ScrollBox.module.css";

interface ScrollBoxProps {
  /** What is in it, for those who come by it without seeing it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What is wider than a narrow screen; it scrolls by itself, also by keyboard. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
