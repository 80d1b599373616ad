import { expect, test } from "vitest";
import { shuffle } from "./shuffle.ts";

test("nothing is lost and nothing comes twice", () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  expect(shuffle(items).toSorted((a, b) => a - b)).toEqual(items);
  expect(items[0]).toBe(0);
});

test("every place is about as likely for what was first", () => {
  const counts = [0, 0, 0, 0];
  for (let time = 0; time < 4000; time += 1) {
    const at = shuffle([0, 1, 2, 3]).indexOf(0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(800); // of 1000; by chance less than once in a million runs
});
