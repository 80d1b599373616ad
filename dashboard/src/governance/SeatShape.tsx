import type { ReactNode } from "react";
import styles from "./Governance.module.css";
import type { Constituency } from "./seats.ts";

/** One shape for each constituency, told apart without colour; in a box of 16. */
const SHAPES: Readonly<Record<Constituency, ReactNode>> = {
  MEMBER: <rect x="3" y="3" width="10" height="10" />,
  VOLUNTEER: <path d="M8 2.5 14 13H2Z" />,
  FOURTH_PILLAR: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  PARTNER: <circle cx="8" cy="8" r="5.5" />,
  NETWORK: <path d="M8 1.8 13.5 5v6L8 14.2 2.5 11V5Z" />,
  OTHER_CONTINENTS: (
    <>
      <circle cx="8" cy="8" r="5.5" className={styles.ring} />
      <circle cx="8" cy="8" r="2.4" />
    </>
  ),
  SECRETARIAT: <path d="M2 12.5A6 6 0 0 1 14 12.5Z" />,
  DONOR: <path d="M2 3.5H14L8 14Z" />,
  OTHER: <path d="M6.2 2H9.8V6.2H14V9.8H9.8V14H6.2V9.8H2V6.2H6.2Z" />,
};

interface SeatShapeProps {
  readonly constituency: Constituency;
  readonly isVacant?: boolean;
}

/** One seat. It is silent to a screen reader: the words beside it say the same. */
export function SeatShape({ constituency, isVacant = false }: SeatShapeProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      className={isVacant ? styles.vacantShape : styles.shape}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[constituency]}
    </svg>
  );
}
