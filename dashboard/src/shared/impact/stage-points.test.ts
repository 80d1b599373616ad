import { expect, test } from "vitest";
import { layStages, type StageOn, stepLine } from "./stage-points.ts";

const on = (happenedOn: string, stage: number, isSetback = false): StageOn => ({
  id: happenedOn,
  stage,
  happenedOn,
  flag: null,
  isSetback,
});
const scale = { x: (at: number) => Math.round(at * 100), y: (stage: number) => 60 - stage * 10 };

test("without any stage there is no path, nor where all of it lies ahead", () => {
  expect(layStages([], "2026-01-01", 8)).toBeNull();
  expect(layStages([on("2027-01-01", 1)], "2026-01-01", 8)).toBeNull();
});

test("a path begins with the year of its first event, and ends today", () => {
  const path = layStages([on("2024-01-01", 0), on("2025-01-01", 2)], "2026-01-01", 8);
  expect(path?.points.map(({ at }) => Math.round(at * 100))).toEqual([0, 50]);
  expect(path?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test("a setback stays on it, in the order of days", () => {
  const path = layStages([on("2025-06-01", 2, true), on("2024-03-01", 3)], "2026-01-01", 8);
  expect(path?.points.map(({ stage, isSetback }) => [stage, isSetback])).toEqual([
    [3, false],
    [2, true],
  ]);
});

test("of many years only some are named", () => {
  const years = layStages([on("2008-01-01", 1)], "2026-06-01", 8)?.years.map(({ year }) => year);
  expect(years).toEqual([2008, 2011, 2014, 2017, 2020, 2023, 2026]);
});

test("the line is level while a stage lasts, and goes up to the end", () => {
  const points = [
    { ...on("2024-01-01", 0), at: 0 },
    { ...on("2025-01-01", 2), at: 0.5 },
  ];
  expect(stepLine(points, scale)).toBe("M0 60H50V40H100");
  expect(stepLine([], scale)).toBe("");
});
