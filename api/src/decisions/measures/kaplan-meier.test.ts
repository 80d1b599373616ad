import { expect, test } from "vitest";
import { medianDays, survivalSteps, type Watched } from "./kaplan-meier.ts";

/** `6 6+ 7`: a plus for what had not ended. */
const watched = (line: string): Watched[] =>
  line.split(" ").map((word) => ({ days: Number.parseFloat(word), ended: !word.endsWith("+") }));

const stepsOf = (line: string) =>
  survivalSteps(watched(line)).map(({ days, atRisk, stillWaiting }) => [
    days,
    atRisk,
    Number(stillWaiting.toFixed(4)),
  ]);

/** Weeks of remission under 6-mercaptopurine and placebo: Freireich and others, Blood 21 (1963), 699–716. */
const MERCAPTOPURINE = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
const PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

/** The small sample of Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457–481, section 2. */
const KAPLAN_MEIER = "0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+";

test.each([-1, Number.NaN])("%d days is no length", (days) => {
  expect(() => survivalSteps([{ days, ended: true }])).toThrow(`${days} days is no length`);
});

test("of nothing there is no step and no median", () => {
  expect(survivalSteps([])).toEqual([]);
  expect(medianDays([])).toBeNull();
});

test("the published remissions under 6-mercaptopurine come out step by step", () => {
  expect(stepsOf(MERCAPTOPURINE)).toEqual([
    [6, 21, 0.8571], // 18/21; who left in week 6 was still there in it
    [7, 17, 0.8067], // × 16/17
    [10, 15, 0.7529], // × 14/15
    [13, 12, 0.6902], // × 11/12
    [16, 11, 0.6275], // × 10/11
    [22, 7, 0.5378], // × 6/7
    [23, 6, 0.4482], // × 5/6
  ]);
  expect(medianDays(watched(MERCAPTOPURINE))).toBe(23);
});

test("where all relapsed, as under placebo, the median is the plain one", () => {
  expect(medianDays(watched(PLACEBO))).toBe(8);
});

test("the sample that the authors of the estimate printed comes out as they printed it", () => {
  expect(stepsOf(KAPLAN_MEIER)).toEqual([
    [0.8, 8, 0.875],
    [3.1, 5, 0.7],
    [5.4, 4, 0.525],
    [9.2, 2, 0.2625],
  ]);
});

test.each([
  ["12 20 25 30 33 41 58 74", 31.5, "without an open case it is the plain median"],
  ["12 20 25 30 33 41 58 74 95+", 33, "an open case that waited longest moves it"],
  ["10 20 30+ 30+", 20, "half left until the end of what was watched: the day on which half were"],
  ["10 20+ 20+", null, "more than half still waiting: not reached"],
  ["5+ 5+ 5+ 5+ 5+", null, "nothing ended yet: not reached"],
  ["0 0 0 0 0", 0, "answered on the day itself"],
])("the median of %s is %s: %s", (line, median, _why) => {
  expect(medianDays(watched(line))).toBe(median);
});

test("the order in which cases come changes nothing", () => {
  const cases = watched(MERCAPTOPURINE);
  expect(survivalSteps(cases.toReversed())).toEqual(survivalSteps(cases));
});
