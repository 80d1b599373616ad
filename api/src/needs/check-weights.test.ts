import { expect, test } from "vitest";
import { faultOfWeights, type GivenWeight } from "./check-weights.ts";

const theme = (code: string, value: number): GivenWeight => ({ theme: code, country: null, value });
const country = (code: string, value: number): GivenWeight => ({ theme: null, country: code, value });

test("weights that do not sum to 1 are refused with their sum", () => {
  expect(faultOfWeights([theme("health", 0.5), theme("water", 0.4)])).toEqual({ fault: "SUM", sum: 0.9 });
});

test("weights sum to 1 as far as thirds and tenths can", () => {
  expect(faultOfWeights(Array.from({ length: 10 }, (_, at) => theme(`${at}`, 0.1)))).toBeNull();
  expect(faultOfWeights([country("XA", 1 / 3), country("XB", 1 / 3), country("XC", 0.333333)])).toBeNull();
  expect(faultOfWeights([country("XA", 0.5), country("XB", 0.499998)])).toMatchObject({ fault: "SUM" });
});

test("a set of nothing is no set", () => {
  expect(faultOfWeights([])).toEqual({ fault: "NONE" });
});

test("a weight below 0, above 1 or of no number is refused, whatever the sum", () => {
  for (const value of [-0.5, 1.5, Number.NaN])
    expect(faultOfWeights([theme("health", value), theme("water", 1 - value)])).toMatchObject({
      fault: "OUT_OF_RANGE",
    });
});

test("a weight of nothing is refused, and two of the same", () => {
  expect(faultOfWeights([{ theme: null, country: null, value: 1 }])).toMatchObject({ fault: "NO_CELL" });
  expect(faultOfWeights([theme("health", 0.5), theme("health", 0.5)])).toMatchObject({ fault: "TWICE" });
});

test("themes, countries and both are three ways to divide a whole, and are not mixed", () => {
  expect(faultOfWeights([theme("health", 0.5), country("BI", 0.5)])).toEqual({ fault: "MIXED" });
  const cells = [
    { theme: "health", country: "BI", value: 0.5 },
    { theme: "health", country: "CD", value: 0.5 },
  ];
  expect(faultOfWeights(cells)).toBeNull();
});
