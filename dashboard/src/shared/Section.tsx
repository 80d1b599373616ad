import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** How many the section holds, beside its title. */
  readonly count?: string | undefined;
  /** How deep its heading stands; 3 inside another section. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a record under its own heading and heavy line. */
export function Section({ title, count, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id}>
        {title} {count && <span className="muted regular">{count}</span>}
      </Heading>
      {children}
    </section>
  );
}
