import { Visibility } from "@onze/schema";
import { classesOfNaming, classOfBudget } from "../shared/visibility.ts";

/** SQL of who may see what, from everybody to the fewest, in the order of the enum. */
const ORDER = `(array[${Object.values(Visibility)
  .map((each) => `'${each}'`)
  .join(", ")}])`;

/** SQL of how strict a visibility is, from 1: the stricter of two is the greater. */
export const strictness = (visibility: string): string => `array_position(${ORDER}, ${visibility})`;

/** SQL of the visibility that is so strict. */
export const visibilityOf = (strictness: string): string => `${ORDER}[${strictness}]`;

/** SQL of the strictest of classes; one that is null does not count. */
const strictest = (...classes: readonly string[]): string =>
  `greatest(${classes.map(strictness).join(", ")})`;

/** SQL of the lowest level that sees an activity `a` of a holder `h`. */
export const workFrom = (a: string, h: string): string => strictest(`${a}.visibility`, `${h}.visibility`);

/**
 * SQL of the lowest level that may read that an organisation `o` takes part in somebody's work, where `s` is their
 * partnership or nothing: as strict as the strictest of its record, of what work would tell of it, and of the partnership.
 * Beyond every level where {@link isUncounted} holds, and where the partner objected to the partnership.
 *
 * @param awaits SQL that holds where it has still to accept.
 */
export function namedFrom(o: string, s: string, awaits = `${s}.awaits_partner`): string {
  const own = strictest(...classesOfNaming(o));
  return `greatest(${own}, ${strictness(`${s}.visibility`)}, case when ${isUncounted(o, awaits)} or ${s}.is_disputed then ${NOBODY} end)`;
}

/** SQL that holds where no figure counts an organisation `o` in somebody's work: it is for named teams, and has still to accept. */
export const isUncounted = (o: string, awaits: string): string =>
  `(${awaits} and ${strictest(...classesOfNaming(o))} >= ${NAMED_TEAMS})`;

/** Levels from which on a record is for named teams only, and that nobody has. */
const [NAMED_TEAMS, NOBODY] = [3, 5];

/** SQL that holds where an organisation `o`, or one of its fields, is for named teams only. */
export const isForNamedTeams = (o: string): string =>
  `(${strictness(`${o}.visibility`)} >= ${NAMED_TEAMS} or exists (select from jsonb_each_text(${o}.field_visibility) f where ${strictness("f.value")} >= ${NAMED_TEAMS}))`;

/** SQL of the lowest level that may read what an organisation `o` received, where it sees it named. */
export const paidFrom = (o: string): string => strictness(classOfBudget(o));
