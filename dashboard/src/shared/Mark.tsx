import { Fragment } from "react";
import type { CellState } from "../gql/graphql.ts";
import styles from "./Mark.module.css";

/**
 * u umbrella, m members, a shared and agreed, o shared and still open, p with another umbrella, z nothing recorded. An s
 * after a side draws it hollow: its themes are only suggested; in a shared mark `-us`, `-ms` or `-usms` does.
 */
export type MarkName = "u" | "m" | "us" | "ms" | "p" | "z" | `${"a" | "o"}${"" | "-us" | "-ms" | "-usms"}`;

const STATE_MARKS: Readonly<Record<CellState, MarkName>> = {
  UMBRELLA_ONLY: "u",
  MEMBERS_ONLY: "m",
  SHARED_AGREED: "a",
  SHARED_NOT_AGREED: "o",
  NOTHING_RECORDED: "z",
};

/** The mark of a cell; a side whose every theme is only suggested is drawn hollow where it stands alone. */
export function markOf(state: CellState, onlySuggested = false): MarkName {
  if (onlySuggested && state === "UMBRELLA_ONLY") return "us";
  if (onlySuggested && state === "MEMBERS_ONLY") return "ms";
  return STATE_MARKS[state];
}

/** As much of a cell as its mark needs. */
export interface MarkedCell {
  readonly state: CellState;
  readonly umbrella: { readonly onlySuggested: boolean };
  readonly members: { readonly onlySuggested: boolean };
}

/** The mark of a cell with each side solid or hollow. */
export function markOfCell({ state, umbrella, members }: MarkedCell): MarkName {
  if (state === "UMBRELLA_ONLY") return markOf(state, umbrella.onlySuggested);
  if (state === "MEMBERS_ONLY") return markOf(state, members.onlySuggested);
  if (state === "NOTHING_RECORDED") return "z";
  const shape = state === "SHARED_AGREED" ? "a" : "o";
  if (umbrella.onlySuggested) return `${shape}-${members.onlySuggested ? "usms" : "us"}`;
  return members.onlySuggested ? `${shape}-ms` : shape;
}

interface MarkProps {
  readonly name: MarkName;
  /** Pixels: 22 in the matrix, 24 on the map, 16 in lists; never under 14. */
  readonly size?: number;
}

/** One of the marks. It is silent to a screen reader: the words beside it say the same. */
export function Mark({ name, size = 22 }: MarkProps) {
  return (
    <svg className={styles.mark} width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`#mark-${name}`} />
    </svg>
  );
}

const DOME = "M2 11.4A10 10 0 0 1 22 11.4Z";
const BARS =
  "M2 12.6A10 10 0 0 0 7.4 21.5V12.6ZM9.3 12.6V22.2A10 10 0 0 0 14.7 22.2V12.6ZM16.6 12.6V21.5A10 10 0 0 0 22 12.6Z";
const SOLID_DOME = <path d={DOME} fill="var(--umb)" />;
const SOLID_BARS = <path d={BARS} fill="var(--mem)" />;
const HOLLOW_DOME = (
  <path d="M3 10.6A9.2 9.2 0 0 1 21 10.6Z" fill="var(--paper)" stroke="var(--umb)" strokeWidth="1.8" />
);
const HOLLOW_BARS = (
  <path
    d="M3 13.4A9.2 9.2 0 0 0 21 13.4ZM9 13.4V21M15 13.4V21"
    fill="var(--paper)"
    stroke="var(--mem)"
    strokeWidth="1.8"
  />
);
const SHARED_VARIANTS = [
  ["", SOLID_DOME, SOLID_BARS],
  ["-us", HOLLOW_DOME, SOLID_BARS],
  ["-ms", SOLID_DOME, HOLLOW_BARS],
  ["-usms", HOLLOW_DOME, HOLLOW_BARS],
] as const;
const LOWER_OUTLINE = "M2 12.6A10 10 0 0 0 22 12.6";
const UPPER_OUTLINE = "M2 11.4A10 10 0 0 1 22 11.4";

function Outline({ d }: { readonly d: string }) {
  return <path d={d} fill="none" stroke="var(--ctl)" strokeWidth=".9" />;
}

/** The drawings behind `Mark`, once per page; the colours follow the tokens, light and dark. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" className={styles.sprite} aria-hidden="true" focusable="false">
      <symbol id="mark-u" viewBox="0 0 24 24">
        <Outline d={LOWER_OUTLINE} />
        {SOLID_DOME}
      </symbol>
      <symbol id="mark-m" viewBox="0 0 24 24">
        <Outline d={UPPER_OUTLINE} />
        {SOLID_BARS}
      </symbol>
      {SHARED_VARIANTS.map(([suffix, umbrella, members]) => (
        <Fragment key={suffix}>
          <symbol id={`mark-a${suffix}`} viewBox="0 0 24 24">
            <g transform="translate(12 12) scale(.85) translate(-12 -12)">
              {umbrella}
              {members}
            </g>
            <circle cx="12" cy="12" r="11.2" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
          </symbol>
          <symbol id={`mark-o${suffix}`} viewBox="0 0 24 24">
            <g transform="translate(-.6 -.6) scale(.82)">{umbrella}</g>
            <g transform="translate(4.9 4.9) scale(.82)">{members}</g>
          </symbol>
        </Fragment>
      ))}
      <symbol id="mark-us" viewBox="0 0 24 24">
        <Outline d={LOWER_OUTLINE} />
        {HOLLOW_DOME}
      </symbol>
      <symbol id="mark-ms" viewBox="0 0 24 24">
        <Outline d={UPPER_OUTLINE} />
        {HOLLOW_BARS}
      </symbol>
      <symbol id="mark-p" viewBox="0 0 24 24">
        <path d="M1 12A7.5 7.5 0 0 1 16 12Z" fill="var(--umb)" />
        <path d="M8.4 21A7 7 0 0 1 22.4 21Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.8" />
      </symbol>
      <symbol id="mark-z" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="2" fill="var(--none)" />
      </symbol>
    </svg>
  );
}
