import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  /** What was found, or rather not, as a sentence. */
  readonly title: string;
  /** What it does not mean, or what to do next. */
  readonly children?: ReactNode;
}

/** Stands where a view has nothing to show; never a blank. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className="strong">{title}</p>
      {children && <div className="muted">{children}</div>}
    </div>
  );
}
