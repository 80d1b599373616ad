import { StageFlag } from "@onze/schema";
import { expect, test } from "vitest";
import { stagePath } from "./stage-path.ts";

const on = (happenedOn: string, stage: number, flag: StageFlag | null = null) => ({
  happenedOn,
  stage,
  flag,
});

test("each stage lasts until the next, and the last until today", () => {
  expect(stagePath([on("2024-03-01", 2), on("2024-01-01", 1)], "2024-03-11")).toEqual([
    { ...on("2024-01-01", 1), until: "2024-03-01", days: 60, isSetback: false },
    { ...on("2024-03-01", 2), until: null, days: 10, isSetback: false },
  ]);
});

test("a setback stays on the path", () => {
  const path = stagePath([on("2024-01-01", 3), on("2024-11-01", 2), on("2025-02-01", 3)], "2025-03-01");
  expect(path.map(({ stage, isSetback }) => [stage, isSetback])).toEqual([
    [3, false],
    [2, true],
    [3, false],
  ]);
});

test("what undoes a decision is a setback, whatever stage it leads to", () => {
  expect(
    stagePath([on("2024-01-01", 4), on("2024-11-01", 4, StageFlag.REVERSED)], "2025-01-01")[1]?.isSetback,
  ).toBe(true);
  expect(stagePath([on("2024-11-01", 4, StageFlag.BLOCKED)], "2025-01-01")[0]?.isSetback).toBe(false);
});

test("what is still to come is no part of it", () => {
  expect(stagePath([on("2024-01-01", 1), on("2030-01-01", 4)], "2025-01-01")).toHaveLength(1);
});
