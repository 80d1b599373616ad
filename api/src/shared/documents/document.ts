import type { Language } from "@onze/schema";

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  /** Words of the document itself beside those of others: lighter. */
  readonly isQuiet?: boolean;
  /** Where it leads; a full address. */
  readonly url?: string;
}

export type Text = readonly Run[];

export interface Heading {
  readonly kind: "heading";
  /** Below the title, which is 1. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Text;
  /** Smaller, as what is said about what stands above. */
  readonly isNote?: boolean;
  /** In which it is written, where that is another than of the document. */
  readonly language?: string;
}

/** Labels with what stands beside each. */
export interface Facts {
  readonly kind: "facts";
  readonly rows: readonly { readonly label: string; readonly text: Text }[];
}

export interface Table {
  readonly kind: "table";
  readonly heads: readonly string[];
  /** How wide each column is beside the others. */
  readonly widths: readonly number[];
  /** As many cells in each row as there are heads; the first says what the row is about. */
  readonly rows: readonly (readonly Text[])[];
}

/** A list whose items have numbers, or a sign before each. */
export interface List {
  readonly kind: "list";
  readonly isNumbered: boolean;
  readonly items: readonly Text[];
}

export type Block = Heading | Paragraph | Facts | Table | List;

/** A text that can be printed and filed, before it is a file of any kind. */
export interface PlainDocument {
  readonly title: string;
  /** What kind of document it is, and of what; above the title. */
  readonly kicker: string;
  readonly language: Language;
  /** Who makes it known. */
  readonly publisher: string;
  /** The day as of which it tells, `YYYY-MM-DD`; nothing in it depends on another. */
  readonly day: string;
  /** On every page, above all else; null where nothing must be said there. */
  readonly warning: string | null;
  readonly blocks: readonly Block[];
  /** On every page, below all else. */
  readonly foot: string;
}

export const plain = (text: string): Text => [{ text }];
export const strong = (text: string): Run => ({ text, isStrong: true });
export const quiet = (text: string): Run => ({ text, isQuiet: true });

export const heading = (level: 2 | 3, text: string): Heading => ({ kind: "heading", level, text });
export const paragraph = (text: Text): Paragraph => ({ kind: "paragraph", text });
export const note = (text: string): Paragraph => ({ kind: "paragraph", text: plain(text), isNote: true });
export const bullets = (items: readonly Text[]): List => ({ kind: "list", isNumbered: false, items });
export const numbered = (items: readonly Text[]): List => ({ kind: "list", isNumbered: true, items });
