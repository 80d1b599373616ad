import type { Context } from "../../context.ts";
import type { KnownRecord, PlannedRow, RowRules } from "./plan-rows.ts";
import type { NamedLists, RowValues, Words } from "./sheet-column.ts";

/** A kind of sheet with what somebody sees of it now. */
export interface OpenSheet<Known extends KnownRecord = KnownRecord> {
  readonly rules: RowRules;
  readonly lists: NamedLists;
  readonly known: readonly Known[];
  /** What a row is about, for people. */
  readonly titleOf: (values: RowValues) => string;
  /**
   * Writes what a row changes, as whoever brings it would by themselves.
   *
   * @param context of the transaction in which the row is written: all of it, or nothing.
   * @throws {Refusal} where they may not, or it cannot be.
   */
  apply(context: Context, row: PlannedRow<Known>): Promise<void>;
}

/** A kind of record that goes out and comes in as a sheet. */
export interface SheetKind {
  /** Of the sheet, and of files of it. */
  readonly title: Words;
  /**
   * @param filter JSON of the filter that chooses what goes out; null for all that somebody sees, of which a file that comes in may be.
   * @throws {Refusal} when it is no such filter.
   */
  readonly open: (context: Context, filter: string | null) => Promise<OpenSheet>;
}
