import "reflect-metadata";
import { expect, test } from "vitest";
import type { DecisionCell } from "./cells.ts";
import { shownParts, shownToOthers, toldToOthers } from "./shown-to-others.ts";
import { NO_DATA, SUPPRESSED } from "./worked-example.fixture.ts";

/** `ABC`: one cell of each of these organisations. */
const of = (organisations: string, decisionId = "D"): DecisionCell[] =>
  [...organisations].map((organisationId) => ({ decisionId, organisationId }));

const shownOf = (...parts: string[]): string[] => [
  ...shownParts(new Map(parts.map((organisations, index) => [`${index}`, of(organisations, `${index}`)]))),
];

test("a minimum below three is refused", () => {
  expect(() => shownToOthers([], 2)).toThrow("a minimum of 2");
});

test("four organisations are too few, in however many decisions", () => {
  expect(shownToOthers([...of("ABCD", "D1"), ...of("ABCD", "D2")])).toBe(false);
  expect(shownToOthers([...of("ABC", "D1"), ...of("DE", "D2")])).toBe(true);
  expect(shownToOthers(of("ABC"), 3)).toBe(true);
});

test("a figure of too few is kept back as that; one of nothing stays unknown", () => {
  expect(toldToOthers({ value: 2 }, of("ABCD"))).toEqual(SUPPRESSED);
  expect(toldToOthers({ value: 2 }, of("ABCDE"))).toEqual({ value: 2 });
  expect(toldToOthers(NO_DATA, [])).toEqual(NO_DATA);
});

test("of a whole of four nothing is shown, the whole neither", () => {
  expect(shownOf("ABC", "D")).toEqual([]);
  expect(shownToOthers([...of("ABC", "0"), ...of("D", "1")])).toBe(false);
});

test.each([
  [["ABCDEFGHI", "JKLMNO", "PQRS", "TUV"], ["0", "1"], "two small ones hide each other"],
  [["ABCDEFGHI", "JKLMNO", "PQRST", "UV"], ["0", "1"], "one alone would be left by subtracting"],
  [["ABCDEFGHI", "JKLMNO", "PQ", "R"], ["0"], "three in two parts are too few"],
  [["ABCDEFGHIJKL", "MN"], [], "the only other part would tell it"],
  [["ABCD", "EFG"], [], "both are small"],
  [["ABCDE", "ABC"], [], "who stands in both counts once"],
  [["ABCDE", "FGHIJ"], ["0", "1"], "none is small"],
  [["ABCDE", ""], ["0", "1"], "a part of nothing hides nobody"],
])("of the parts %j are shown %j: %s", (parts, expected, _why) => {
  expect(shownOf(...parts)).toEqual(expected);
});

/** Two thousand wholes of one to six parts, of up to twelve organisations; the same in each run. */
function* anyParts(): Generator<string[]> {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 2000; round += 1)
    yield Array.from({ length: 1 + next(6) }, () => [..."ABCDEFGHIJKL"].filter(() => next(3) === 0).join(""));
}

test("whatever the parts, subtracting those shown from a whole that is shown leaves nobody, or five or more", () => {
  for (const parts of anyParts()) {
    const shown = new Set(shownOf(...parts));
    const left = new Set(parts.filter((_, index) => !shown.has(`${index}`)).join(""));
    const whole = new Set(parts.join(""));
    if (whole.size >= 5) expect(left.size === 0 || left.size >= 5, parts.join(" ")).toBe(true);
  }
});

test("no part of one to four organisations is ever shown", () => {
  for (const parts of anyParts())
    for (const key of shownOf(...parts)) expect(parts[Number(key)]).not.toMatch(/^.{1,4}$/);
});
