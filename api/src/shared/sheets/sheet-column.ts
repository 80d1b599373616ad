import type { Language } from "@onze/schema";
import type { ProblemReason } from "./problem-words.ts";

/** The same in each language. */
export type Words = Readonly<Record<Language, string>>;

/** What a cell says: a text as it is stored and compared, several of them, or nothing. */
export type CellValue = string | readonly string[] | null;

/** What a row says, by field; a field that is left out is not told. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** Codes with what each means. */
export type Codes = Readonly<Record<string, Words>>;

/** What cells can name that is there already, such as countries: each by its code and by whatever else it is called. */
export interface NamedList {
  /** The codes of those that are called so: none, one, or several. */
  find(text: string): readonly string[];
  /** Each code with a name, to choose from; left out of what is not to be listed. */
  readonly all?: readonly { readonly code: string; readonly name: string }[];
}
export type NamedLists = Readonly<Record<string, NamedList>>;

/** How a kind of cell is read and written. */
export interface CellKind {
  /** @throws {CellProblem} when it says nothing that can be understood. */
  read(text: string, lists: NamedLists): CellValue;
  /** @returns what `read` reads as the same. */
  show(value: CellValue): string;
  /** Days and numbers are written as such in a workbook. */
  readonly writtenAs?: "day" | "number";
  /** What it is one of. */
  readonly codes?: Codes;
  readonly list?: string;
  /** Whether a cell may hold several. */
  readonly isMany?: true;
}

/** A column of a kind of sheet. */
export interface SheetColumn {
  readonly field: string;
  readonly head: Words;
  /** Its HXL tag, the same in every language. */
  readonly tag: string;
  /** What belongs there. */
  readonly note: Words;
  readonly kind: CellKind;
  readonly isRequired?: true;
  /** What an empty cell says of something new; of what is there already it then says nothing, as of what nobody takes away. */
  readonly standard?: string;
  /** Hidden where it is for programs. */
  readonly isHidden?: true;
  readonly width?: number;
}

/** What is wrong with a cell, or with a row. */
export class CellProblem extends Error {
  readonly reason: ProblemReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: ProblemReason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
