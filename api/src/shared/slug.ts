import { randomInt } from "node:crypto";
import { foldText } from "@onze/schema";

const LONGEST = 60;
/** Letters and digits of which none is taken for another and that spell no word. */
const SIGNS = "23456789bcdfghjkmnpqrstvwxz";
const SUFFIX_LENGTH = 5;

/** A place in addresses: the words of a name in small letters, digits and dashes; `otherwise` where it has none. */
export function slugOf(name: string, otherwise: string): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return plain === "" ? otherwise : plain;
}

/** The same with a few signs drawn by lot, so that it does not tell whether there is another of the name. */
export const drawnSlugOf = (name: string, otherwise: string): string =>
  `${slugOf(name, otherwise)}-${Array.from({ length: SUFFIX_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("")}`;
