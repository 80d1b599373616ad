import { randomInt } from "node:crypto";

/** The same things in an order that nobody can foresee or repeat (Fisher and Yates, with the system's own chance). */
export function shuffle<Item>(items: readonly Item[]): Item[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    const [here, there] = [shuffled[at], shuffled[other]];
    if (here === undefined || there === undefined) continue;
    shuffled[at] = there;
    shuffled[other] = here;
  }
  return shuffled;
}
