import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { coordinationRate, presenceCoverage } from "./cell-rates.ts";
import { COUNTRIES, membersOn, THEMES, umbrellaOn } from "./worked-example.fixture.ts";

const umbrella = new Set(umbrellaOn("joint").byKey.keys());
const members = new Set(membersOn("joint").byKey.keys());

test("without a shared cell nothing is coordinated or not", () => {
  expect(coordinationRate(0, 0)).toEqual({ unavailable: UnavailableReason.ZERO_DENOMINATOR });
});

test("without cells, or without anything recorded, coverage is not 0", () => {
  expect(presenceCoverage(0, 0)).toEqual({ unavailable: UnavailableReason.ZERO_DENOMINATOR });
  expect(presenceCoverage(0, 20)).toEqual({ unavailable: UnavailableReason.NO_DATA });
});

test("a part of cells is never more than the whole", () => {
  expect(() => presenceCoverage(21, 20)).toThrow(/21 of 20/);
});

test("of two shared cells, one of them agreed, half are coordinated", () => {
  expect(coordinationRate(1, umbrella.intersection(members).size)).toEqual({ value: 0.5 });
});

test("shared cells of which none is agreed are coordinated to 0: that is known", () => {
  expect(coordinationRate(0, 2)).toEqual({ value: 0 });
});

test("ten of the twenty cells of the example are covered", () => {
  expect([umbrella.difference(members).size, members.difference(umbrella).size]).toEqual([1, 7]);
  expect(presenceCoverage(umbrella.union(members).size, COUNTRIES.length * THEMES.length)).toEqual({
    value: 0.5,
  });
});
