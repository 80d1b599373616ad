import "reflect-metadata";
import { expect, test } from "vitest";
import { locationQuotient } from "./location-quotient.ts";
import { addEfforts, effortOf } from "./shares.ts";
import { effortOn, holdersOn, THEMES, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const everybody = addEfforts([...holdersOn("theme").values()]);

test("nobody is relatively strong where nobody works", () => {
  const all = addEfforts([...holdersOn("country").values()]);
  for (const own of holdersOn("country").values())
    expect(locationQuotient(own, all, "XE")).toEqual(ZERO_DENOMINATOR);
});

test("who places nothing is not weak everywhere", () => {
  expect(locationQuotient(effortOf([], 5), everybody, "CLI")).toEqual(ZERO_DENOMINATOR);
});

test.each([
  ["U", [0.789474, 1.5, 1.818182, 0]],
  ["A", [1.578947, 0, 0.909091, 1]],
  ["B", [0, 3.5, 1.363636, 0]],
  ["C", [1.052632, 0, 0, 3]],
] as const)("%s is as strong on each theme as its share there is to the share of all", (holder, expected) => {
  const found = THEMES.map((theme) => locationQuotient(effortOn("theme", holder), everybody, theme));
  expect(found).toEqual(expected.map((number) => ({ value: expect.closeTo(number, 6) })));
});
