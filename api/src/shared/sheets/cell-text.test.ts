import { expect, test } from "vitest";
import { guarded, joinItems, splitItems, unguarded } from "./cell-text.ts";

test.each(["=1+1", "+32 2", "-", "@sum", "\t=1", "'=1", "''-1", "＝1"])(
  "%j is no formula once written",
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  },
);

test.each(["", "'s Avonds", "a=b", "'quoted'", "12-03"])("%j stays as it is", (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

test.each([[["a", "b; c", "d\\", "\\;"]], [[]], [["one"]], [["a\\;b", "c"]]])(
  "%j comes back from one cell",
  (items) => {
    expect(splitItems(joinItems(items))).toEqual(items);
  },
);

test("what is empty between semicolons is nothing", () => {
  expect(splitItems("; a ;; b;")).toEqual(["a", "b"]);
});
