import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";

/** Rows of a file at most, without those that are empty, its heads among them. */
export const MOST_ROWS = 5_002;

/** A row that holds something. */
export interface SheetRow {
  /** Its number, as a spreadsheet shows it. */
  readonly line: number;
  /** Texts; a day is `YYYY-MM-DD`, a number has a decimal point, and what is empty is "". */
  readonly cells: readonly string[];
}

/** @throws {Refusal} when a file has more rows than are taken. */
export function refuseManyRows(rows: number): void {
  if (rows <= MOST_ROWS) return;
  const most = MOST_ROWS - 2;
  throw badInput(
    `The sheet has more than ${most} rows; split it into files of at most ${most}.`,
    because("SHEET_TOO_LONG", { most }),
  );
}
