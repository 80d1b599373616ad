import { expect, test } from "vitest";
import { findIsolated } from "./isolation.ts";

/** A sum over strata of a word: `ac` of the first and the third. */
const sum = (strata: string, count = 6): boolean[] =>
  Array.from({ length: count }, (_, at) => strata.includes("abcdef"[at] ?? ""));

test("what the total lacks of a part is found", () => {
  expect(findIsolated([sum("abcdef"), sum("bcdef")], [3, 9, 9, 9, 9, 9], 5)).toEqual([0]);
});

test("three cuts together tell of a stratum that no two of them do", () => {
  const answers = [2, 9, 9, 9, 0, 0];
  const two = [sum("ab"), sum("cd"), sum("ac"), sum("bd")];
  expect(findIsolated(two, answers, 5)).toBeNull();
  // ab + ac + ad − all = 2a
  expect(findIsolated([...two, sum("ad"), sum("bc")], answers, 5)).toEqual([0]);
});

test("two small strata that are only found together are isolated where they are few together", () => {
  const sums = [sum("abcd", 4), sum("cd", 4)];
  expect(findIsolated(sums, [2, 2, 9, 9], 5)).toEqual([0, 1]);
  expect(findIsolated(sums, [3, 2, 9, 9], 5)).toBeNull();
});

test("a stratum without answers is no way to tell others apart", () => {
  expect(findIsolated([sum("abc", 3), sum("bc", 3)], [0, 9, 3], 5)).toBeNull();
});

test("where nothing is told nothing is found", () => {
  expect(findIsolated([], [1, 2, 3], 5)).toBeNull();
});
