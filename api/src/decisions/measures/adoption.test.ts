import "reflect-metadata";
import { expect, test } from "vitest";
import {
  adoption,
  adoptionParity,
  type ProposalCourse,
  type ProposalOutcome,
  timeToAdoption,
} from "./adoption.ts";
import { NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const times = (outcome: ProposalOutcome, count: number): ProposalOutcome[] =>
  Array.from({ length: count }, () => outcome);

const PARTNERS = [
  ...times("ADOPTED", 3),
  ...times("ADOPTED_WITH_CHANGES", 2),
  ...times("MERGED", 1),
  ...times("REJECTED", 2),
  ...times("WITHDRAWN", 1),
  ...times("SUBMITTED", 1),
];
const MEMBERS = [...times("ADOPTED", 16), ...times("REJECTED", 4)];

test("of nothing proposed nothing is known, and of nothing decided nothing is adopted or rejected", () => {
  expect(adoption([])).toEqual({ strict: NO_DATA, broad: NO_DATA, decided: 0 });
  expect(adoption(["SUBMITTED", "UNDER_REVIEW", "WITHDRAWN"])).toEqual({
    strict: ZERO_DENOMINATOR,
    broad: ZERO_DENOMINATOR,
    decided: 0,
  });
});

test("the ten proposals of the worked example: strict and broad, of the eight that were decided", () => {
  expect(adoption(PARTNERS)).toEqual({ strict: { value: 0.375 }, broad: { value: 0.75 }, decided: 8 });
});

test("parity lays partners beside members, broad beside broad", () => {
  expect(adoptionParity(adoption(PARTNERS), adoption(MEMBERS))).toEqual({
    value: expect.closeTo(0.9375, 6),
  });
});

test("there is no parity with a side that has nothing decided, or nothing taken up", () => {
  expect(adoptionParity(adoption([]), adoption(MEMBERS))).toEqual(NO_DATA);
  expect(adoptionParity(adoption(PARTNERS), adoption(["SUBMITTED"]))).toEqual(ZERO_DENOMINATOR);
  expect(adoptionParity(adoption(PARTNERS), adoption(["REJECTED"]))).toEqual(ZERO_DENOMINATOR);
});

const course = (part: Partial<ProposalCourse>): ProposalCourse => ({
  id: "P",
  submittedOn: "2026-01-01",
  takenUpOn: null,
  rejectedOn: null,
  withdrawnOn: null,
  ...part,
});
const takenUp = ["2026-01-11", "2026-01-21", "2026-01-31"].map((takenUpOn) => course({ takenUpOn }));

test("one that was rejected is never taken up, so it waits as long as one looks, and is not open", () => {
  const rejected = course({ rejectedOn: "2026-01-05" });
  expect(timeToAdoption([...takenUp, rejected, rejected], "2026-12-31")).toMatchObject({
    median: { value: 30 },
    open: 0,
    oldestOpenDays: null,
  });
  expect(timeToAdoption([...takenUp, rejected, rejected, rejected, rejected], "2026-12-31")).toMatchObject({
    median: NOT_APPLICABLE,
    whyNoMedian: { es: expect.stringContaining("Aún no alcanzada") },
  });
});

test("as of an earlier day, what was taken up or withdrawn later is open", () => {
  const all = [...takenUp, course({ withdrawnOn: "2026-01-25" }), course({})];
  expect(timeToAdoption(all, "2026-01-15")).toMatchObject({ cases: 5, open: 4, oldestOpenDays: 14 });
  expect(timeToAdoption(all, "2026-12-31")).toMatchObject({ cases: 4, open: 1 });
});
