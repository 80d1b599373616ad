import type { RowProblem } from "./activity-row.ts";
import { cutTo, oneLine, ownCopy } from "./field-text.ts";

/** What can be wrong with a fact of an activity, or with an activity, without refusing the file. */
export type ProblemCode =
  | "IDENTIFIER_MISSING"
  | "IDENTIFIER_REPEATED"
  | "IDENTIFIER_TOO_LONG"
  | "NO_ACTIVITIES"
  | "VERSION_UNKNOWN"
  | "NAME_MISSING"
  | "CODE_MISSING"
  | "CODE_UNKNOWN"
  | "CODE_TOO_LONG"
  | "CURRENCY_UNKNOWN"
  | "DATE_NOT_A_DATE"
  | "PERIOD_INCOMPLETE"
  | "PERIOD_REVERSED"
  | "AMOUNT_NOT_A_NUMBER"
  | "NUMBER_NOT_WHOLE"
  | "PERCENTAGE_OUT_OF_RANGE"
  | "TEXT_TOO_LONG";

/** A problem before the identifier of its activity is known. */
export interface FoundProblem extends Omit<RowProblem, "activity"> {
  readonly code: ProblemCode;
}

const LONGEST_QUOTE = 120;
const LONGEST_SHOWN = 60;

/** A value as a problem keeps it: its first 120 characters. */
export function quoted(value: string): string {
  return value.length <= LONGEST_QUOTE ? ownCopy(value) : `${ownCopy(cutTo(value, LONGEST_QUOTE))}…`;
}

/** A value as a sentence shows it: on one line, its first 60 characters. */
export function shown(value: string): string {
  const line = oneLine(cutTo(value, LONGEST_QUOTE));
  return line.length <= LONGEST_SHOWN ? line : `${cutTo(line, LONGEST_SHOWN)}…`;
}
