import { foldText } from "@onze/schema";
import { joinItems, splitItems } from "./cell-text.ts";
import { type CellKind, CellProblem, type CellValue, type Codes, type NamedLists } from "./sheet-column.ts";
import { readWrittenDay } from "./written-day.ts";
import { readWrittenNumber } from "./written-number.ts";

/** Control signs, and signs that turn the direction of what follows; line breaks and tabs are judged apart. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const plain = (value: CellValue): string => (typeof value === "string" ? value : "");
const shortOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A kind of cell that is empty or holds one thing. */
function single(read: (text: string, lists: NamedLists) => string, more: Partial<CellKind> = {}): CellKind {
  return {
    read: (text, lists) => (text.trim() === "" ? null : read(text.trim(), lists)),
    show: plain,
    ...more,
  };
}

function checked(text: string, most: number): string {
  if (UNSEEN.test(text.replace(/[\n\t]/g, " "))) throw new CellProblem("UNSEEN_SIGN");
  if (text.length > most) throw new CellProblem("TOO_LONG", { length: text.length, most });
  return text;
}

/** Line breaks and tabs become spaces. */
const asLine = (text: string): string =>
  text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");

/** A text of one line; a line break in it becomes a space. */
export const line = (most: number): CellKind => single((text) => checked(asLine(text), most));

export const paragraphs = (most: number): CellKind => single((text) => checked(text, most));

/** @param latest last day that can be; left out where one may be to come. */
export const day = (latest?: string): CellKind =>
  single(
    (text) => {
      const read = readWrittenDay(text);
      if (read === null) throw new CellProblem("NOT_A_DAY", { value: shortOf(text) });
      if (latest !== undefined && read > latest)
        throw new CellProblem("DAY_TO_COME", { value: read, today: latest });
      return read;
    },
    { writtenAs: "day" },
  );

/** A whole number, stored in plain digits. */
export const whole = (least: number, most: number): CellKind =>
  single(
    (text) => {
      const read = readWrittenNumber(text);
      if (read !== null && Number.isInteger(read) && read >= least && read <= most) return String(read);
      throw new CellProblem("NOT_WHOLE", { value: shortOf(text), least, most });
    },
    { writtenAs: "number" },
  );

/** One of our codes, or what it is called in any of our languages. */
export const code = (codes: Codes, alsoWritten: Readonly<Record<string, string>> = {}): CellKind =>
  single((text) => codeOf(text, codes, alsoWritten), { codes });

function codeOf(text: string, codes: Codes, alsoWritten: Readonly<Record<string, string>> = {}): string {
  const folded = foldText(text);
  const found = Object.entries(codes).find(
    ([each, words]) =>
      foldText(each) === folded || Object.values(words).some((word) => foldText(word) === folded),
  );
  const read = found?.[0] ?? alsoWritten[folded];
  if (read !== undefined) return read;
  throw new CellProblem("CODE_UNKNOWN", { value: shortOf(text), known: Object.keys(codes).join(", ") });
}

/** One of a list of what is there already. */
export const reference = (list: string): CellKind =>
  single((text, lists) => referenceOf(text, list, lists), { list });

function referenceOf(text: string, list: string, lists: NamedLists): string {
  const [found, ...others] = lists[list]?.find(text) ?? [];
  const value = shortOf(text);
  if (found === undefined) throw new CellProblem("NAME_UNKNOWN", { value });
  if (others.length > 0)
    throw new CellProblem("NAME_OF_SEVERAL", { value, known: [found, ...others].slice(0, 5).join(", ") });
  return found;
}

/** Several of a kind, each once and in no order of their own. */
export function several(kind: CellKind, most: number): CellKind {
  return {
    read: (text, lists) => {
      const read = splitItems(text).map((item) => plain(kind.read(item, lists)));
      const items = [...new Set(read)].toSorted();
      if (items.length > most) throw new CellProblem("TOO_MANY", { count: items.length, most });
      return items.length === 0 ? null : items;
    },
    show: (value) => (Array.isArray(value) ? joinItems(value.map((item) => kind.show(item))) : ""),
    isMany: true,
    ...(kind.codes && { codes: kind.codes }),
    ...(kind.list && { list: kind.list }),
  };
}

const MARKED = /^(.*\S)\s*\[([^[\]]+)\]$/s;
/** Stands between the code and the name of what is stored as both. */
const BETWEEN = "|";

/** A name with a code behind it in square brackets, such as `Chamber of Representatives [PARLIAMENT]`. */
export const marked = (codes: Codes, most: number): CellKind =>
  single(
    (text) => {
      const [, name, mark] = MARKED.exec(asLine(text)) ?? [];
      if (name === undefined || mark === undefined)
        throw new CellProblem("MARK_MISSING", { value: shortOf(text), known: Object.keys(codes).join(", ") });
      return markedValue(codeOf(mark.trim(), codes), checked(name, most));
    },
    {
      show: (value) => {
        const { code: mark, name } = partsOfMarked(plain(value));
        return `${name} [${mark}]`;
      },
      codes,
    },
  );

/** How a name with a code is stored. */
export const markedValue = (mark: string, name: string): string => `${mark}${BETWEEN}${name}`;

/** The same apart. */
export function partsOfMarked(value: string): { readonly code: string; readonly name: string } {
  const at = value.indexOf(BETWEEN);
  return { code: value.slice(0, at), name: value.slice(at + 1) };
}
