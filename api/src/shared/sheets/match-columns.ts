import { foldText } from "@onze/schema";
import { unguarded } from "./cell-text.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { SheetRow } from "./sheet-row.ts";
import { REASON_HEAD, REASON_TAG } from "./sheet-words.ts";

/** Which cells of a file are which column. */
export interface MatchedColumns {
  /** Where each column stands, from 0. */
  readonly places: ReadonlyMap<SheetColumn, number>;
  /** Heads of columns that say nothing here. */
  readonly unknown: readonly string[];
  /** Columns that stand nowhere. */
  readonly missing: readonly SheetColumn[];
  /** Rows of heads: those below them hold what is told. */
  readonly headRows: number;
  readonly heads: readonly string[];
}

/** Characters of a head that are looked at. */
const LONGEST_HEAD = 200;

const TAG = /^#[a-z][\w+#\s-]*$/i;
const isTag = (cell: string): boolean => TAG.test(cell.trim());
/** Attributes of a tag may stand in any order. */
const plainTag = (tag: string): string => {
  const [name = "", ...attributes] = tag.toLowerCase().replace(/\s/g, "").split("+");
  return [name, ...attributes.toSorted()].join("+");
};
const plainHead = (head: string): string =>
  foldText(head.replace(/\s*\*\s*$/, ""))
    .replace(/[\s_]+/g, " ")
    .trim();

/**
 * Finds the columns of a file by their tags, and by their heads in any of our languages where there are none. A column that
 * stands there twice counts once.
 *
 * @param rows those of the file that hold something; the first holds the heads, the second perhaps the tags.
 */
export function matchColumns(rows: readonly SheetRow[], columns: readonly SheetColumn[]): MatchedColumns {
  const [heads = [], second = []] = rows
    .slice(0, 2)
    .map(({ cells }) => cells.map((cell) => unguarded(cell.slice(0, LONGEST_HEAD)).trim()));
  const tags = tagsAmong(heads, second);
  const places = new Map<SheetColumn, number>();
  const unknown: string[] = [];
  for (let place = 0; place < Math.max(heads.length, tags.length); place++) {
    const [head = "", tag = ""] = [heads[place], tags[place]];
    const column = columns.find((each) => (tag === "" ? isCalled(each, head) : isTagged(each, tag)));
    if (column && !places.has(column)) places.set(column, place);
    else if ((head || tag) !== "" && !isReason(head, tag)) unknown.push(head || tag);
  }
  const missing = columns.filter((column) => !places.has(column));
  return { places, unknown, missing, headRows: tags === second ? 2 : 1, heads };
}

/** The row of tags: the second, or the first of a file that has no other heads. */
function tagsAmong(first: readonly string[], second: readonly string[]): readonly string[] {
  const areTags = (row: readonly string[]): boolean =>
    row.some(isTag) && row.every((cell) => cell === "" || isTag(cell));
  if (areTags(first)) return first;
  return areTags(second) ? second : [];
}

const isTagged = ({ tag }: SheetColumn, given: string): boolean => plainTag(tag) === plainTag(given);

const isCalled = ({ field, head }: SheetColumn, given: string): boolean =>
  given !== "" && [field, ...Object.values(head)].some((name) => plainHead(name) === plainHead(given));

/** The column with what was wrong, which a file of rows that did not go in has besides. */
const isReason = (head: string, tag: string): boolean =>
  tag === REASON_TAG || Object.values(REASON_HEAD).some((name) => plainHead(name) === plainHead(head));
