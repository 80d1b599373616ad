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
 * partnership or nothing.
 */
export const namedFrom = (o: string, s: string): string =>
  strictest(...classesOfNaming(o), `${s}.visibility`);

/** SQL of the lowest level that may read what an organisation `o` received, where it sees it named. */
export const paidFrom = (o: string): string => strictness(classOfBudget(o));
