import "reflect-metadata";
import { expect, test } from "vitest";
import { claimGap, claimGapByDecision, comparedCells } from "./claim-gap.ts";
import type { Level } from "./ladder.ts";
import { CELLS, cell, NO_DATA } from "./worked-example.fixture.ts";

const claim = (decisionId: string, organisationId: string, claimed: Level) => ({
  decisionId,
  organisationId,
  claimed,
});

test("a claim that no partner answered, or a score beside which nothing is claimed, is no difference", () => {
  expect(claimGap([claim("D1", "P4", 4)], CELLS)).toEqual(NO_DATA);
  expect(claimGap([], CELLS)).toEqual(NO_DATA);
  expect(claimGap([claim("D1", "P1", 4)], [])).toEqual(NO_DATA);
});

test("only the same organisation in the same decision is compared", () => {
  const claims = [claim("D1", "P1", 3), claim("D2", "P3", 2), claim("D9", "P1", 4)];
  expect(comparedCells(claims, CELLS)).toEqual([
    { decisionId: "D1", organisationId: "P1", difference: 1 },
    { decisionId: "D2", organisationId: "P3", difference: 2 },
  ]);
  expect(claimGap(claims, CELLS)).toEqual({ value: 1.5 });
});

test("who claims less than partners say is below 0, and cancels who claims more", () => {
  const cells = [cell({ organisationId: "P1", actual: 3 }), cell({ organisationId: "P2", actual: 1 })];
  expect(claimGap([claim("D", "P1", 2)], cells)).toEqual({ value: -1 });
  expect(claimGap([claim("D", "P1", 2), claim("D", "P2", 2)], cells)).toEqual({ value: 0 });
});

test("each decision has its own difference", () => {
  const claims = [claim("D1", "P1", 3), claim("D1", "P2", 3), claim("D1", "P3", 3), claim("D3", "P1", 3)];
  expect([...claimGapByDecision(claims, CELLS)]).toEqual([
    ["D1", { value: expect.closeTo(4 / 3, 6) }],
    ["D3", { value: 0 }],
  ]);
});
