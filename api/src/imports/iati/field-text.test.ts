import { expect, test } from "vitest";
import { attributeText, cutTo, identifierText, languageCode, oneLine, paragraphs } from "./field-text.ts";

test.each([
  ["", ""],
  [" \u00a0\n ", ""],
  ["one two", "one two"],
  ["  one\u00a0\n two\u3000three ", "one two three"],
  ["a\u0081b\u0007c", "a b c"],
  ["people\u0092s lives \u0096 all", "people’s lives – all"],
  ["𝔸 \u2003b", "𝔸 b"],
])("%j is %j on one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["one\ntwo", "one two"],
  ["one \n \n\n  two  three\n", "one\n\ntwo three"],
])("the paragraphs of %j are %j", (text, tidy) => {
  expect(paragraphs(text)).toBe(tidy);
});

test.each([
  ["EN", "en"],
  ["en-GB", "en"],
  ["fr_BE", "fr"],
  [" nl ", "nl"],
  ["kab", "kab"],
  ["English", null],
  ["", null],
  [undefined, null],
])("the language %j is %j", (tag, code) => {
  expect(languageCode(tag)).toBe(code);
});

test("a language tag of a hundred thousand dashes is refused at once", () => {
  expect(languageCode(`en${"-_".repeat(50_000)}!`)).toBeNull();
});

test("an identifier of endless blanks is read at once", () => {
  expect(identifierText(" ".repeat(1_000_000))).toBe("");
});

test("a text is never cut through a character of two parts", () => {
  expect(cutTo("ab𝔸", 3)).toBe("ab");
  expect(cutTo("ab𝔸", 4)).toBe("ab𝔸");
  expect(cutTo("abc", 2)).toBe("ab");
});

test("a blank attribute says nothing", () => {
  expect(attributeText("\u00a0 ")).toBeNull();
  expect(attributeText(" AA-1 ")).toBe("AA-1");
});
