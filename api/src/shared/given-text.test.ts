import { expect, test } from "vitest";
import { needLine, readLine, readParagraphs } from "./given-text.ts";

test.each([
  ["a line break in one line", () => readLine("name", "Two\nlines", 20), "such as a line break"],
  ["a sign that turns the reading", () => readLine("name", "gnp\u202E", 20), "name holds a sign"],
  ["the same among several lines", () => readParagraphs("note", "One\ngnp\u202E"), "note holds a sign"],
  ["too much", () => readLine("name", "four", 3), "name has 4 characters; it must have at most 3."],
  ["too much of several lines", () => readParagraphs("note", "x".repeat(2001)), "at most 2000."],
  ["nothing where something must be", () => needLine("title", " ", 9), "it must have 1 to 9 characters."],
])("%s is refused", (_, read, sentence) => {
  expect(read).toThrow(sentence);
});

test("a text is kept without spaces around, with the line breaks of a note, and as none where it is empty", () => {
  expect(needLine("title", " Water ", 5)).toBe("Water");
  expect(readParagraphs("note", "One\n\tTwo\n")).toBe("One\n\tTwo");
  expect([readLine("name", undefined, 5), readParagraphs("note", "  ")]).toEqual([null, null]);
});
