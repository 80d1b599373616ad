import { expect, test } from "vitest";
import { cell, side } from "./counted-cell.fixture.ts";
import { type AxisValue, AxisValueKind, CellState } from "./coverage-types.ts";
import { cellKey, cellState, countStates, withStates } from "./matrix.ts";

const value = (key: string): AxisValue => ({
  key,
  label: key,
  kind: AxisValueKind.THEME,
  group: null,
  groupLabel: null,
});

test.each([
  [0, 0, false, CellState.NOTHING_RECORDED],
  [0, 0, true, CellState.NOTHING_RECORDED],
  [1, 0, false, CellState.UMBRELLA_ONLY],
  [1, 0, true, CellState.UMBRELLA_ONLY],
  [0, 3, false, CellState.MEMBERS_ONLY],
  [0, 3, true, CellState.MEMBERS_ONLY],
  [1, 1, false, CellState.SHARED_NOT_AGREED],
  [1, 1, true, CellState.SHARED_AGREED],
])("%i of the umbrella and %i members, agreed %s: %s", (umbrella, members, agreed, state) => {
  expect(cellState(side(umbrella), side(members), agreed)).toBe(state);
});

test("only the cell itself is agreed, not its row or column", () => {
  const cells = [cell("a", "x", 1, 1), cell("a", "y", 1, 1), cell("b", "x", 1, 1)];
  expect(withStates(cells, new Set([cellKey("a", "x")])).map(({ state }) => state)).toEqual([
    CellState.SHARED_AGREED,
    CellState.SHARED_NOT_AGREED,
    CellState.SHARED_NOT_AGREED,
  ]);
});

test("a state says nothing about how much there is: the sides stay as counted", () => {
  const [counted] = withStates([cell("a", "x", 2, 0)], new Set());
  expect(counted).toMatchObject({ umbrella: side(2), members: side(0) });
});

test("states add up to rows times columns, in the order of the states, none left out", () => {
  const cells = withStates([cell("a", "x", 1, 0), cell("a", "y", 0, 1), cell("b", "x", 1, 1)], new Set());
  expect(countStates([value("a"), value("b"), value("c")], [value("x"), value("y")], cells)).toEqual([
    { state: CellState.UMBRELLA_ONLY, cells: 1 },
    { state: CellState.MEMBERS_ONLY, cells: 1 },
    { state: CellState.SHARED_AGREED, cells: 0 },
    { state: CellState.SHARED_NOT_AGREED, cells: 1 },
    { state: CellState.NOTHING_RECORDED, cells: 3 },
  ]);
});

test("a matrix without columns has no cells, not even empty ones", () => {
  expect(countStates([value("a")], [], []).every(({ cells }) => cells === 0)).toBe(true);
});
