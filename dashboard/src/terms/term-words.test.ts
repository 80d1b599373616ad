import { expect, test } from "vitest";
import { printList, readList } from "./term-words.ts";

test.each([
  [undefined, []],
  ["", []],
  [" ; \n", []],
  ["one; two words ;\nthree", ["one", "two words", "three"]],
])("%j is read as %j", (text, list) => {
  expect(readList(text)).toEqual(list);
});

test("a list is written as it is read", () => {
  expect(readList(printList(["a b", "c"]))).toEqual(["a b", "c"]);
});
