import { expect, test } from "vitest";
import { needAllTexts, needSomeTexts } from "./texts.ts";

test("a text that nobody wrote in any language is none", () => {
  expect(() => needSomeTexts("title", { nl: " " }, 10)).toThrow("title is empty");
});

test("whoever is asked must be able to read it", () => {
  expect(() => needAllTexts("title", { nl: "Vraag", fr: "Question", en: "Question" }, 10)).toThrow(
    "title has no text in es",
  );
});

test("a text that is too long names its language", () => {
  expect(() => needSomeTexts("title", { fr: "12345678901" }, 10)).toThrow("title.fr has 11 characters");
});

test("languages that were left out are null", () => {
  expect(needSomeTexts("title", { fr: " Question " }, 10)).toEqual({
    nl: null,
    fr: "Question",
    en: null,
    es: null,
  });
});
