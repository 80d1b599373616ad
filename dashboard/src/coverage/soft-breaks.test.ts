import { expect, test } from "vitest";
import { narrowBreaks, softBreaks } from "./soft-breaks.ts";

test.each([
  ["Migratie", "Migratie", "Migratie"],
  ["Gendergelijkheid", "Gender\u00ADgelijkheid", "Gender\u00ADgelijkheid"],
  ["Klimaatrechtvaardigheid", "Klimaat\u00ADrechtvaardigheid", "Klimaat\u00ADrechtvaardig\u00ADheid"],
  ["verantwoordelijkheid", "verantwoorde\u00ADlijkheid", "verantwoorde\u00ADlijkheid"],
  ["rechtvaardigheid", "rechtvaardigheid", "rechtvaardig\u00ADheid"],
])("%s breaks at its seams only when it is long, and more often in a narrow column", (word, wide, narrow) => {
  expect(softBreaks(word)).toBe(wide);
  expect(narrowBreaks(word)).toBe(narrow);
});
