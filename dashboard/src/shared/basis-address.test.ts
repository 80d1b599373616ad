import { expect, test } from "vitest";
import { BASES, parseBasis, printBasis } from "./basis-address.ts";

test("every page reads what another wrote, and links from before it was written in small letters", () => {
  expect(BASES.map(printBasis)).toEqual([null, "activity_count", "budget"]);
  expect(BASES.map((basis) => parseBasis(printBasis(basis)))).toEqual(BASES);
  expect(BASES.map(parseBasis)).toEqual(BASES);
});

test("what is no basis chooses none", () => {
  expect(["", "money"].map(parseBasis)).toEqual(["PRESENCE", "PRESENCE"]);
});
