import { expect, test } from "vitest";
import { pickLightLanguage } from "./light-language.ts";
import { createSpeech } from "./speech.tsx";

const WORDS = {
  "a.count_one": "{{count}} organisation",
  "a.count_other": "{{count}} organisations",
  b: "{{who}} – {{who}}",
};

test.each([
  ["fr", 0, "0 organisation"],
  ["fr", 1, "1 organisation"],
  ["nl", 0, "0 organisations"],
  ["nl", 2000, "2.000 organisations"],
] as const)("in %s the number %i has the form that its language gives it", (language, count, text) => {
  expect(createSpeech(language, WORDS).t("a.count", { count })).toBe(text);
});

test("what fills a text is text, whatever signs it holds", () => {
  expect(createSpeech("en", WORDS).t("b", { who: "$& {{who}} <b>" })).toBe("$& {{who}} <b> – $& {{who}} <b>");
});

test.each([
  ["es", "fr_abc", ["nl-BE"], "es"],
  [null, "fr_abc", ["nl-BE"], "fr"],
  [null, "de_abc", ["de", "nl-BE"], "nl"],
  [null, null, ["de"], "en"],
  ["constructor", null, [], "en"],
] as const)("chosen %j, link %j, preferred %j: the page speaks %s", (chosen, link, preferred, language) => {
  expect(pickLightLanguage(chosen, link, preferred)).toBe(language);
});
