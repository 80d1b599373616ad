import "reflect-metadata";
import { Side } from "@onze/schema";
import { expect, test } from "vitest";
import { type EffortRow, effortByHolder, effortBySide } from "./effort-rows.ts";
import { ProfileAxis } from "./profile-axis.ts";

const row = (key: string | null, given: Partial<EffortRow> = {}): EffortRow => ({
  holder: "alpha",
  side: Side.MEMBERS,
  key,
  amount: 1,
  ...given,
});

test("work for a whole region, or without a place, is unplaced and spread over no country", () => {
  const { members } = effortBySide(ProfileAxis.PLACE, [row("PE"), row("202"), row(null)]);
  expect(members).toEqual({ byKey: new Map([["PE", 1]]), unplaced: 2 });
});

test("a theme in a whole region is unplaced in a cell, and a theme is never taken for a region", () => {
  expect(effortBySide(ProfileAxis.JOINT, [row("debt~202"), row("debt~PE")]).members.unplaced).toBe(1);
  expect(effortBySide(ProfileAxis.THEME, [row("202")]).members.unplaced).toBe(0);
});

test("members' effort is the sum over members, and the umbrella's is its own", () => {
  const rows = [row("PE"), row("PE", { holder: "beta" }), row("PE", { holder: "us", side: Side.UMBRELLA })];
  const { umbrella, members } = effortBySide(ProfileAxis.PLACE, rows);
  expect([umbrella.byKey.get("PE"), members.byKey.get("PE")]).toEqual([1, 2]);
});

test("one that changed sides is compared with others as one organisation", () => {
  const efforts = effortByHolder(ProfileAxis.PLACE, [row("PE"), row("BO", { side: Side.UMBRELLA })]);
  expect([...efforts]).toEqual([
    [
      "alpha",
      {
        byKey: new Map([
          ["PE", 1],
          ["BO", 1],
        ]),
        unplaced: 0,
      },
    ],
  ]);
});
