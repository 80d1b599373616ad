import { expect, test } from "vitest";
import { periodWords } from "./period-words.ts";

test.each([
  [null, null, "none"],
  ["2022-01-01", null, "since"],
  ["2022-01-01", "2026-12-31", "between"],
  [null, "2026-12-31", "until"],
])(
  "from %s to %s is said as “%s”: a date that is not recorded is never filled in",
  (startsOn, endsOn, words) => {
    expect(periodWords(startsOn, endsOn)).toBe(words);
  },
);
