import { expect, test } from "vitest";
import { softBreaks } from "./soft-breaks.ts";

test.each([
  ["Migratie", "Migratie"],
  ["Gendergelijkheid", "Gender\u00ADgelijkheid"],
  ["Klimaatrechtvaardigheid", "Klimaat\u00ADrechtvaardig\u00ADheid"],
  ["rechtvaardigheid", "rechtvaardig\u00ADheid"],
])("%s breaks at its seams only when it is long", (label, expected) => {
  expect(softBreaks(label)).toBe(expected);
});
