import { expect, test } from "vitest";
import { periodWords } from "./period-words.ts";

test.each([
  [null, null, "none"],
  ["2022", null, "since"],
  ["2022", "2026", "between"],
  ["2022", "2022", "once"],
  [null, "2026", "until"],
])("from %s to %s is said as “%s”: a date that is not recorded is never filled in", (start, end, words) => {
  expect(periodWords(start, end)).toBe(words);
});
