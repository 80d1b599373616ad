import "reflect-metadata";
import { expect, test } from "vitest";
import { EffortBasis } from "../../shared/effort-basis.ts";
import type { ValidAgreement } from "../agreed-cells.ts";
import { changedCells, changeOfStates, isEmptied, wentFromOneToNone } from "./changed-cells.ts";
import { situationsOf } from "./situations.ts";
import { workRow } from "./work-row.fixture.ts";
import type { WorkRow } from "./work-row.ts";

const umbrella = (given: Partial<WorkRow> = {}) => workRow({ holder: "u", side: "UMBRELLA", ...given });
const member = (holder: string, given: Partial<WorkRow> = {}) => workRow({ holder, ...given });

const AGREED: readonly ValidAgreement[] = [{ theme: "water", place: "BJ", parties: ["u", "a"] }];

const change = (before: readonly WorkRow[], after: readonly WorkRow[], basis = EffortBasis.PRESENCE) => {
  const [then, now] = [situationsOf(before, AGREED, basis), situationsOf(after, AGREED, basis)];
  return { cells: changedCells(then, now), states: changeOfStates(then, now) };
};

test.each([
  ["the only one goes", [member("a")], [], true, true],
  ["two go", [member("a"), member("b")], [], true, false],
  ["one of two goes", [member("a"), member("b")], [member("b")], false, false],
  ["one comes where nobody was", [], [member("a")], false, false],
])("%s: emptied, and from one to none", (_, before, after, emptied, oneToNone) => {
  const [cell] = change(before, after).cells;
  if (!cell) throw new Error("no cell changed");
  expect([isEmptied(cell), wentFromOneToNone(cell)]).toEqual([emptied, oneToNone]);
});

test("a cell where the same organisations stay has not changed, whatever they spend", () => {
  expect(change([member("a", { effortEur: 9 })], [member("a", { effortEur: 0 })]).cells).toEqual([]);
});

test("an agreement that left somebody out holds once that party has gone", () => {
  const before = [umbrella(), member("a"), member("b")];
  const [cell] = change(before, before.slice(0, 2)).cells;
  expect([cell?.before.state, cell?.after.state]).toEqual(["SHARED_NOT_AGREED", "SHARED_AGREED"]);
  expect(cell?.gone).toEqual(["b"]);
});

test("work whose theme or place is not stated is in no cell", () => {
  expect(change([member("a", { theme: null }), member("b", { place: null })], []).cells).toEqual([]);
});

test("with amounts, only work with a known amount is there", () => {
  const rows = [member("a"), member("b", { effortEur: 1 })];
  const [cell] = change(rows, [], EffortBasis.BUDGET).cells;
  expect(cell?.gone).toEqual(["b"]);
});

test("states are counted over the cells with something before or after, so both columns have one sum", () => {
  const { states } = change([umbrella(), member("a", { theme: "health" })], [umbrella(), member("a")]);
  expect(Object.fromEntries(states.map(({ state, before, after }) => [state, [before, after]]))).toEqual({
    UMBRELLA_ONLY: [1, 0],
    MEMBERS_ONLY: [1, 0],
    SHARED_AGREED: [0, 1],
    SHARED_NOT_AGREED: [0, 0],
    NOTHING_RECORDED: [0, 1],
  });
});
