import type { ReactNode } from "react";
import type { SubstantiationStatus } from "../gql/later/graphql.ts";
import styles from "./Mark.module.css";

const SQUARE = { x: 1.75, y: 1.75, width: 12.5, height: 12.5 };

/** A ticked square, a half square, a diamond with a stroke, an empty square: each reads on a grey copy too. */
const DRAWINGS: Readonly<Record<SubstantiationStatus, ReactNode>> = {
  SUBSTANTIATED: (
    <>
      <rect {...SQUARE} fill="var(--ink)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M4.4 8.2 7 10.8 11.8 5.4" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  PARTIAL: (
    <>
      <rect {...SQUARE} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
      <rect x="1.75" y="1.75" width="6.25" height="12.5" fill="var(--ink)" />
    </>
  ),
  CONTESTED: (
    <>
      <path d="M8 .9 15.1 8 8 15.1 .9 8Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M8 4.6V9M8 10.4V12" stroke="var(--ink)" strokeWidth="1.7" />
    </>
  ),
  UNSUBSTANTIATED: <rect {...SQUARE} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />,
};

interface SubstantiationMarkProps {
  readonly status: SubstantiationStatus;
  /** Pixels; never under 14. */
  readonly size?: number;
}

/** How far a change is borne out, as a mark. It is silent to a screen reader: the words beside it say the same. */
export function SubstantiationMark({ status, size = 16 }: SubstantiationMarkProps) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[status]}
    </svg>
  );
}
