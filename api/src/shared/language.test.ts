import { expect, test } from "vitest";
import { chooseLanguage, nameIn, textIn } from "./language.ts";

test.each([
  [undefined, "en"],
  ["", "en"],
  ["*", "en"],
  ["de", "en"],
  ["fr;q=0", "en"],
  ["fr;q=abc", "en"],
  [";;,,", "en"],
  ["nl", "nl"],
  ["FR-be", "fr"],
  ["es_419", "es"],
  ["de-DE,de;q=0.9,nl;q=0.4", "nl"],
  ["en;q=0.2, fr;q=0.8, nl;q=0.5", "fr"],
  ["nl;q=0.5, fr;q=0.5", "nl"],
  [" es ; q=0.3 , de ", "es"],
])("%j is answered in %s", (header, language) => {
  expect(chooseLanguage(header)).toBe(language);
});

test("a missing name falls back in a fixed order, each language once", () => {
  expect(nameIn("t.names", "es")).toBe(
    "coalesce(t.names->>'es', t.names->>'en', t.names->>'fr', t.names->>'nl')",
  );
  expect(nameIn("n", "en")).toBe("coalesce(n->>'en', n->>'fr', n->>'nl', n->>'es')");
});

test("a text of a source is asked for in the language wanted, then the source's own, then the others", () => {
  expect(textIn("a.titles", "a.language", "nl")).toContain("array['nl', a.language, 'en', 'fr', 'es']");
});
