import { expect, test } from "vitest";
import { parseOverlapChoice } from "./overlap-choice.ts";

const read = (address: string) => parseOverlapChoice(new URLSearchParams(address));

test("an address without a choice shows every level, each status in its group, what is shared most first", () => {
  expect(read("")).toEqual({ minLevel: null, status: null, order: "DEEPEST" });
});

test("what an address chooses is read back", () => {
  expect(read("level=L3&status=TO_DISCUSS&order=NEWEST")).toEqual({
    minLevel: "L3",
    status: "TO_DISCUSS",
    order: "NEWEST",
  });
});

test("what makes no sense is left out", () => {
  expect(read("level=L9&status=open&order=AGE")).toEqual({ minLevel: null, status: null, order: "DEEPEST" });
});
