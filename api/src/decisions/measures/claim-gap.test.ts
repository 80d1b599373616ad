import "reflect-metadata";
import { expect, test } from "vitest";
import { claimGap } from "./claim-gap.ts";
import { NO_DATA } from "./worked-example.fixture.ts";

test("a score beside which nothing is claimed is no difference", () => {
  expect(claimGap([])).toEqual(NO_DATA);
  expect(claimGap([{ actual: 2, claimed: null }])).toEqual(NO_DATA);
});

test("only what both say is compared", () => {
  const cells = [
    { actual: 2, claimed: 3 },
    { actual: 0, claimed: 2 },
    { actual: 4, claimed: null },
  ];
  expect(claimGap(cells)).toEqual({ value: 1.5 });
});

test("who claims less than partners say is below 0, and cancels who claims more", () => {
  expect(claimGap([{ actual: 3, claimed: 2 }])).toEqual({ value: -1 });
  expect(
    claimGap([
      { actual: 3, claimed: 2 },
      { actual: 1, claimed: 2 },
    ]),
  ).toEqual({ value: 0 });
});
