import { expect, test } from "vitest";
import { emptyRow, isWhole, sumOfRows, weightsOf } from "./weight-rows.ts";

const row = (theme: string, value: string) => ({ ...emptyRow(0), theme, value });

test("rows sum with points and commas, and what is no number counts nothing", () => {
  expect(sumOfRows([row("a", "0.1"), row("b", "0,2"), row("c", "much")])).toBe(0.3);
  expect(isWhole(sumOfRows(Array.from({ length: 10 }, () => row("a", "0,1"))))).toBe(true);
  expect(isWhole(0.9)).toBe(false);
});

test("an empty row is not sent", () => {
  expect(weightsOf([row("health", "1"), emptyRow(1)])).toEqual([
    { theme: "health", country: null, value: 1 },
  ]);
});
