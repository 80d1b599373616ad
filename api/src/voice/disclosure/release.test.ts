import { expect, test } from "vitest";
import { type CountedBallot, type CountedRound, type Release, release, UNSAFE } from "./release.ts";

const SCALE = { kind: "SCALE_0_10", options: 0 } as const;
const APART_FROM_NOTHING = { total: false, cuts: [] };

/** Ballots of strata with so many answers to one question, which differ. */
const answers = (...counts: readonly number[]): CountedBallot[] =>
  counts.flatMap((count, stratum) =>
    Array.from({ length: count }, (_, at) => ({ stratum, answers: [(at * 3) % 11] })),
  );

const asked = (counts: readonly number[], cuts: CountedRound["cuts"]): CountedRound => ({
  invited: counts.map(() => 12),
  cuts,
  questions: [SCALE],
  ballots: answers(...counts),
});

const inside = (round: CountedRound): Release =>
  release(round, { threshold: 5, apart: APART_FROM_NOTHING, within: null });

const by = (count: number): number[][] => Array.from({ length: count }, (_, at) => [at]);

test("with fewer than five answers nothing is told, not even how many", () => {
  const told = inside(asked([3, 1], [by(2)]));
  expect(told.respondents).toBeNull();
  expect(told.cells.map(({ figures, unsafe }) => [figures, unsafe])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("a cell that is too small and one that would give it away are told alike", () => {
  const { cells } = inside(asked([9, 6, 5, 2], [by(4)]));
  const [, first, second, third, fourth] = cells;
  expect([first, second].map((cell) => cell?.figures?.answers)).toEqual([9, 6]);
  expect(JSON.stringify({ ...third, group: 0 })).toBe(JSON.stringify({ ...fourth, group: 0 }));
  expect(Object.values(fourth ?? {}).filter((value) => value !== null)).toEqual([0, 0, 3]);
});

test("a second cut that differs from the first by a few people is not told at all", () => {
  // {a, b} and {c, d}; then {a, b, c} and {d}: c has three answers
  const told = inside(
    asked(
      [9, 9, 3, 9],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [[0, 1, 2], [3]],
      ],
    ),
  );
  expect(told.told).toEqual([
    [true, true],
    [false, false],
  ]);
});

test("cuts that are apart by many people are both told", () => {
  const told = inside(
    asked(
      [9, 9, 9, 9],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [
          [0, 2],
          [1, 3],
        ],
      ],
    ),
  );
  expect(told.told.flat()).toEqual([true, true, true, true]);
});

test("the public is told nothing that is not told inside", () => {
  const round = asked([12, 12, 4, 12], [by(4)]);
  const narrow = inside(round);
  const wide = release(round, { threshold: 10, apart: APART_FROM_NOTHING, within: narrow });
  expect(narrow.told).toEqual([[false, true, false, true]]);
  expect(wide.told).toEqual([[false, true, false, true]]);
});

test("a question that few answered is not told, and takes no other along", () => {
  const ballots = answers(9, 9).map(({ stratum, answers: [first = null] }, at) => ({
    stratum,
    answers: [first, at < 3 ? 4 : null],
  }));
  const told = inside({ ...asked([9, 9], [by(2)]), questions: [SCALE, SCALE], ballots });
  expect(told.cells.map(({ figures }) => figures?.answers ?? null)).toEqual([18, 9, 9, null, null, null]);
});

test("a question that fewer answered in one cell leaves that cell out of every question", () => {
  const ballots = answers(9, 9, 9).map(({ stratum, answers: [first = null] }, at) => ({
    stratum,
    answers: [first, stratum === 1 && at % 3 > 0 ? null : 4],
  }));
  const told = inside({ ...asked([9, 9, 9], [by(3)]), questions: [SCALE, SCALE], ballots });
  expect(told.told).toEqual([[false, false, true]]);
});

test("that answering is unsafe is told of all together, and is no answer", () => {
  const ballots = answers(9, 9).map((ballot, at) =>
    at < 4 ? { ...ballot, answers: [UNSAFE] as const } : ballot,
  );
  const { cells, respondents } = inside({ ...asked([9, 9], [by(2)]), ballots });
  expect(respondents).toBe(18);
  expect(cells.map(({ unsafe }) => unsafe)).toEqual([{ value: 0.2 }, null, null]);
  expect(cells[0]?.figures?.answers).toBe(14);
});

test("what an earlier round differs from by a few is not told", () => {
  const round = asked([9, 9], [by(2)]);
  const limits = { threshold: 5, within: null };
  const withoutCut = release(round, { ...limits, apart: { total: false, cuts: [true] } });
  expect(withoutCut.cells.map(({ figures }) => figures?.answers ?? null)).toEqual([18, null, null]);
  const without = release(round, { ...limits, apart: { total: true, cuts: [false] } });
  expect(without.respondents).toBeNull();
  expect(without.cells.map(({ figures }) => figures)).toEqual([null, null, null]);
});

const ballotsOf = (...strata: readonly (readonly number[])[]): CountedBallot[] =>
  strata.flatMap((values, stratum) => values.map((value) => ({ stratum, answers: [value] })));

const VARIED = [0, 2, 3, 4, 6, 7, 8, 9, 5, 1];
const ALIKE = VARIED.map(() => 10);

test("where a group of a cut answered alike, no group of that cut is told: the others would leave the exact number", () => {
  const round = { ...asked([10, 10], [by(2)]), ballots: ballotsOf(ALIKE, VARIED) };
  const [whole, ...groups] = inside(round).cells;
  expect(whole?.figures?.answers).toBe(20);
  expect(groups.map(({ figures }) => figures)).toEqual([null, null]);
});

test("the same where those who are left out answered alike", () => {
  const round = { ...asked([10, 4, 4], [by(3)]), ballots: ballotsOf(VARIED, [7, 7, 7, 7], [7, 7, 7, 7]) };
  const [whole, ...groups] = inside(round).cells;
  expect(whole?.figures?.answers).toBe(18);
  expect(groups.map(({ figures }) => figures)).toEqual([null, null, null]);
});

test("what those inside are not told of a group, everybody is not told either", () => {
  const strata = [...[VARIED, VARIED].map((values) => [...values, 2]), ALIKE.slice(0, 6), [1, 3, 5, 7, 9, 2]];
  const round = { ...asked([11, 11, 6, 6], [by(4)]), ballots: ballotsOf(...strata) };
  const told = inside(round);
  const everybody = release(round, { threshold: 10, apart: APART_FROM_NOTHING, within: told });
  expect(told.cells.slice(1).every(({ figures }) => figures === null)).toBe(true);
  expect(everybody.cells.slice(1).every(({ figures }) => figures === null)).toBe(true);
});
