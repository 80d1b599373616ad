import { type CsvValue, yesNo } from "./csv.ts";

/** What a file of records that people keep here says of itself besides its rows. */
export interface KeptFacts {
  /** True while the installation holds any invented record. */
  readonly isDemonstration: boolean;
  /** The address of the view, its filters spelt out. */
  readonly view: string;
  /** The sentence that no export goes without: something may be missing for safety. */
  readonly note: string;
}

/** A file of which all rows are of one day. */
export interface KeptFileFacts extends KeptFacts {
  readonly asOf: string;
}

/** Heads of the columns that {@link keptProvenance} fills. */
export const KEPT_HEADS = ["as_of", "source", "view_rows", "demonstration", "view", "note"] as const;

/** Says of what day and source a row is, and of how many in the view, as the last columns of every row. */
export const keptProvenance = (
  source: string,
  rows: number,
  { asOf, isDemonstration, view, note }: KeptFileFacts,
): CsvValue[] => [asOf, source, rows, yesNo(isDemonstration), view, note];

/** The source of what is only ever written here: somebody, or the demonstration. */
export const keptBy = ({ demonstration }: { readonly demonstration: boolean }): string =>
  demonstration ? "DEMONSTRATION" : "MANUAL";
