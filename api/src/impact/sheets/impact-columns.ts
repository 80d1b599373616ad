import { code, line, reference, several } from "../../shared/sheets/cell-kinds.ts";
import type { FaultyField, KnownRecord } from "../../shared/sheets/plan-rows.ts";
import type { CellKind, CellValue, RowValues, SheetColumn } from "../../shared/sheets/sheet-column.ts";
import { ARENAS, LANGUAGES_WRITTEN, VISIBILITIES } from "./code-words.ts";
import { type ColumnWords, SHARED_WORDS } from "./column-words.ts";

/** The columns of a kind, in their order, with the words of each. */
export const columnsOf =
  <Field extends string>(words: Readonly<Record<Field, ColumnWords>>) =>
  (field: Field, kind: CellKind, more: Partial<SheetColumn> = {}): SheetColumn => ({
    ...words[field],
    ...{ field, kind },
    ...more,
  });

const shared = columnsOf(SHARED_WORDS);

/** Organisations that one record names at most. */
export const MOST_NAMED = 100;

export const KEY = shared("key", line(80), { isHidden: true, width: 20 });
export const THEME = shared("theme", reference("themes"), { isRequired: true });
export const ARENA = shared("arena", code(ARENAS), { isRequired: true, width: 20 });
export const PLACE = shared("country", reference("places"), { width: 16 });
export const CO_AUTHORS = shared("coAuthors", several(reference("organisations"), MOST_NAMED));

export const titleColumn = (most: number): SheetColumn =>
  shared("title", line(most), { isRequired: true, width: 44 });

/** @param standard class of what is new, where nothing is said. */
export const visibilityColumn = (standard: "NETWORK" | "PUBLIC"): SheetColumn =>
  shared("visibility", code(VISIBILITIES), { standard, width: 16 });

/** @param standard language of what is new, where nothing is said. */
export const languageColumn = (standard: string): SheetColumn =>
  shared("language", code(LANGUAGES_WRITTEN), { standard, width: 10 });

/** Slugs in the order of cells; null for none. */
export const inOrder = (items: readonly string[]): readonly string[] | null =>
  items.length === 0 ? null : [...new Set(items)].toSorted();

/** Those of a cell who are not in another: who owns something wrote it as well, and is named once. */
export function without(value: CellValue | undefined, others: CellValue | undefined): CellValue {
  const left = listOf(value).filter((each) => each !== others && !listOf(others).includes(each));
  return inOrder(left);
}

/** What a cell says, as services take it. */
export const listOf = (value: CellValue | undefined): readonly string[] =>
  Array.isArray(value) ? value : [];
export const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");
export const textOrNull = (value: CellValue | undefined): string | null =>
  typeof value === "string" ? value : null;

/** What stays as it was recorded, where a row says it otherwise. */
export const fixed = (
  fields: readonly string[],
  values: RowValues,
  { values: before }: Pick<KnownRecord, "values">,
): FaultyField[] =>
  fields
    .filter((field) => values[field] !== (before[field] ?? null))
    .map((field) => ({ field, reason: "FIXED", values: { value: textOrNull(before[field]) ?? "…" } }));

/** A place as services take it: a region has three digits. */
export function placeOf(value: string | null): { country: string | null; region: string | null } {
  const isRegion = value !== null && /^\d{3}$/.test(value);
  return { country: isRegion ? null : value, region: isRegion ? value : null };
}
