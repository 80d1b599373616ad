import { code, line, reference, several } from "../../shared/sheets/cell-kinds.ts";
import type { CellKind, SheetColumn } from "../../shared/sheets/sheet-column.ts";
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
export const TITLE = shared("title", line(200), { isRequired: true, width: 44 });
export const THEME = shared("theme", reference("themes"), { isRequired: true });
export const ARENA = shared("arena", code(ARENAS), { isRequired: true, width: 20 });
export const PLACE = shared("country", reference("places"), { width: 16 });
export const CO_AUTHORS = shared("coAuthors", several(reference("organisations"), MOST_NAMED));
export const VISIBILITY = shared("visibility", code(VISIBILITIES), { standard: "NETWORK", width: 16 });

/** @param standard language of what is new, where nothing is said. */
export const languageColumn = (standard: string): SheetColumn =>
  shared("language", code(LANGUAGES_WRITTEN), { standard, width: 10 });

/** A place as services take it: a region has three digits. */
export function placeOf(value: string | null): { country: string | null; region: string | null } {
  const isRegion = value !== null && /^\d{3}$/.test(value);
  return { country: isRegion ? null : value, region: isRegion ? value : null };
}
