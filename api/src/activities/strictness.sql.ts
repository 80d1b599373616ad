import { Visibility } from "@onze/schema";

/** SQL of who may see what, from everybody to the fewest, in the order of the enum. */
const ORDER = `(array[${Object.values(Visibility)
  .map((each) => `'${each}'`)
  .join(", ")}])`;

/** SQL of how strict a visibility is, from 1: the stricter of two is the greater. */
export const strictness = (visibility: string): string => `array_position(${ORDER}, ${visibility})`;

/** SQL of the visibility that is so strict. */
export const visibilityOf = (strictness: string): string => `${ORDER}[${strictness}]`;
