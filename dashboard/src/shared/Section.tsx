import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** How many the section holds, beside its title. */
  readonly count?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a record under its own heading and heavy line. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>
        {title} {count && <span className="muted regular">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
