import { expect, test } from "vitest";
import { isDraft, readTopics, spacedCode } from "./safe-space-words.ts";

test("an agreed summary is no draft any more", () => {
  expect((["PREPARED", "HELD", "AGREED", "RELEASED"] as const).filter(isDraft)).toEqual(["PREPARED", "HELD"]);
});

test("topics stand a line each, and empty lines are none", () => {
  expect(readTopics("Money\n\n  Language \n")).toEqual(["Money", "Language"]);
  expect(readTopics()).toEqual([]);
});

test("a code is read in groups of four", () => {
  expect(spacedCode("ABCDEFGHJKMN")).toBe("ABCD-EFGH-JKMN");
});
