import { Visibility } from "@onze/schema";

/** SQL of who may see what, from everybody to the fewest, in the order of the enum. */
const ORDER = `(array[${Object.values(Visibility)
  .map((each) => `'${each}'`)
  .join(", ")}])`;

/** SQL of how strict a visibility is, from 1: the stricter of two is the greater. */
export const strictness = (visibility: string): string => `array_position(${ORDER}, ${visibility})`;

/** SQL of the visibility that is so strict. */
export const visibilityOf = (strictness: string): string => `${ORDER}[${strictness}]`;

const ofField = (row: string, field: string): string => strictness(`${row}.field_visibility->>'${field}'`);

/** SQL of the lowest level that sees an activity `a` of a holder `h`. */
export const workFrom = (a: string, h: string): string =>
  `greatest(${strictness(`${a}.visibility`)}, ${strictness(`${h}.visibility`)})`;

/**
 * SQL of the lowest level that may read that an organisation `o` takes part in somebody's work, where `s` is their
 * partnership or nothing: as strict as the strictest of its record, of what work would tell of it, and of the partnership.
 */
export const namedFrom = (o: string, s: string): string =>
  `greatest(${strictness(`${o}.visibility`)}, ${ofField(o, "PLACE")}, ${ofField(o, "THEME")}, ${strictness(`${s}.visibility`)})`;

/** SQL of the lowest level that may read what an organisation `o` received, where it sees it named. */
export const paidFrom = (o: string): string => `coalesce(${ofField(o, "BUDGET")}, 1)`;
