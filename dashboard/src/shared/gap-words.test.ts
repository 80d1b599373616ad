import { expect, test } from "vitest";
import { tellsConfirmed } from "./gap-words.ts";

test("where nobody is known to be concerned it is never said that 0 of 0 confirmed", () => {
  expect([tellsConfirmed("NO_ACTOR"), tellsConfirmed("NO_THEME")]).toEqual([false, false]);
  expect([tellsConfirmed("TOO_FEW_CONFIRMED"), tellsConfirmed(null)]).toEqual([true, true]);
});
