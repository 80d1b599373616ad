import { expect, test } from "vitest";
import { readableValue } from "./readable-value.ts";

test.each([
  ["no value", null, null],
  ["an empty text, which is not the same", "", ""],
  ["a text", "<b>Alpha</b>", "<b>Alpha</b>"],
  ["a number", 0, "0"],
  ["yes", true, "oui"],
  ["no", false, "non"],
  ["an empty list", [], ""],
  ["a list", ["a", null, 2], "a, –, 2"],
  ["a text in two languages", { en: "Water", fr: "Eau" }, "en: Water\nfr: Eau"],
  ["a text without any language", {}, ""],
  ["what was erased", { erased: true }, "(effacé)"],
  ["what the history never keeps", { kept: false }, "(jamais conservé)"],
])("a person reads %s", (_, value, text) => {
  expect(readableValue(value, "fr")).toBe(text);
});
