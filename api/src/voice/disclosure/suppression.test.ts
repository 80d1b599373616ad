import { expect, test } from "vitest";
import { type Cell, suppress } from "./suppression.ts";

const told = (cells: readonly Cell[], threshold = 5) => {
  const published = suppress(cells, threshold);
  return {
    cells: cells.map(({ answers }, at) => (published.cells[at] ? answers : null)),
    total: published.total ? cells.reduce((sum, { answers }) => sum + answers, 0) : null,
  };
};
const of = (...answers: readonly number[]): Cell[] => answers.map((each) => ({ answers: each, invited: 12 }));

// the vectors of the domain rules, C.4
test.each([
  [[9, 6, 4, 3], [9, 6, null, null], 22],
  [[9, 6, 5, 2], [9, 6, null, null], 22],
  [[9, 6, 2, 1], [9, null, null, null], 18],
  [[12, 2], [null, null], 14],
  [[4, 3], [null, null], 7],
  [[3, 1], [null, null], null],
  [[20, 0], [null, null], 20],
])("of answers %j are told %j, and %j of all", (answers, cells, total) => {
  expect(told(of(...answers))).toEqual({ cells, total });
});

test("a cell that nobody was asked for hides nothing of others", () => {
  expect(told([...of(9, 6), { answers: 0, invited: 0 }])).toEqual({ cells: [9, 6, 0], total: 15 });
});

test("of cells alike the one declared first is left out, whatever they hold", () => {
  expect(told(of(7, 4, 7, 7))).toEqual({ cells: [null, null, 7, 7], total: 25 });
});

test("where everything is large enough nothing is left out", () => {
  expect(told(of(5, 6))).toEqual({ cells: [5, 6], total: 11 });
});

test("the public threshold leaves out at least what the one inside does", () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const answers = Array.from({ length: 2 + (seed % 6) }, (_, at) => (seed * (at + 3) * 7919) % 17);
    const inside = suppress(of(...answers), 5);
    const everybody = suppress(of(...answers), 10);
    expect(everybody.cells.every((isTold, at) => !isTold || inside.cells[at])).toBe(true);
  }
});
