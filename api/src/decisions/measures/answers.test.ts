import "reflect-metadata";
import { expect, test } from "vitest";
import { answerClock, type Submission } from "./answer-clock.ts";
import { loopClosure, onTimeRate, reasonsGiven, timeToAnswer } from "./answers.ts";
import { NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const AS_OF = "2026-12-31";
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const submission = (part: Partial<Submission> = {}): Submission => ({
  id: "P",
  submittedOn: "2026-01-01",
  answeredOn: [],
  withdrawnOn: null,
  answerWithinDays: 60,
  ...part,
});

/** Answered after so many days. */
const answered = (days: number, part: Partial<Submission> = {}): Submission =>
  submission({ answeredOn: [dayAfter("2026-01-01", days)], ...part });

/** Open for so many days. */
const open = (days: number, part: Partial<Submission> = {}): Submission =>
  submission({ submittedOn: dayAfter(AS_OF, -days), ...part });

const withdrawn = (days: number): Submission => submission({ withdrawnOn: dayAfter("2026-01-01", days) });

/** Ten proposals of partners: eight answered, one withdrawn, one open for 95 days. */
const PROPOSALS = [
  ...[12, 20, 25, 30, 33, 41, 58, 74].map((days) => answered(days)),
  withdrawn(10),
  open(95),
];

test("an answer from before the question is refused", () => {
  expect(() => answerClock(answered(-1), AS_OF)).toThrow("it cannot have been ANSWERED on 2025-12-31");
});

test.each([
  [answered(60), "ANSWERED", 60, false],
  [answered(61), "ANSWERED", 61, true],
  [open(60), "OPEN", 60, false],
  [open(61), "OPEN", 61, true],
  [open(400, { answerWithinDays: null }), "OPEN", 400, null],
  [withdrawn(10), "WITHDRAWN", 10, false],
  [withdrawn(90), "WITHDRAWN", 90, true],
  [answered(20, { withdrawnOn: "2026-03-01" }), "ANSWERED", 20, false],
  [answered(90, { withdrawnOn: "2026-01-11" }), "WITHDRAWN", 10, false],
  [answered(0), "ANSWERED", 0, false],
] as const)("%j is %s after %d days; late: %s", (of, state, days, isLate) => {
  expect(answerClock(of, AS_OF)).toEqual({ state, days, isLate });
});

test("a contested answer counts from the first one, in whatever order they come", () => {
  const contested = submission({ answeredOn: ["2026-08-01", "2026-01-31"] });
  expect(answerClock(contested, AS_OF)).toEqual({ state: "ANSWERED", days: 30, isLate: false });
});

test("as of an earlier day, what came later had not come yet", () => {
  expect(answerClock(answered(30), "2026-01-11")).toEqual({ state: "OPEN", days: 10, isLate: false });
  expect(answerClock(withdrawn(30), "2026-01-11")).toMatchObject({ state: "OPEN" });
  expect(answerClock(submission(), "2025-12-31")).toBeNull();
});

test("without cases there is no median and nothing to list", () => {
  expect(timeToAnswer([], AS_OF)).toEqual({
    median: NO_DATA,
    whyNoMedian: null,
    cases: 0,
    open: 0,
    oldestOpenDays: null,
    listed: [],
  });
});

test("the open case of the worked example moves the median; the withdrawn one does not", () => {
  expect(timeToAnswer(PROPOSALS, AS_OF)).toEqual({
    median: { value: 33 },
    whyNoMedian: null,
    cases: 9,
    open: 1,
    oldestOpenDays: 95,
    listed: null,
  });
});

test("below five cases they are listed, the longest first, and there is no median", () => {
  const four = [answered(12, { id: "A" }), open(95, { id: "B" }), answered(20, { id: "C" }), withdrawn(5)];
  expect(timeToAnswer([...four, answered(30, { id: "D" })], AS_OF)).toMatchObject({
    median: NOT_APPLICABLE,
    whyNoMedian: { en: expect.stringContaining("Fewer than five") },
    cases: 4,
    open: 1,
    listed: [{ id: "B" }, { id: "D" }, { id: "C" }, { id: "A" }],
  });
});

test("a median that is not reached is said in words, with how long the oldest waits", () => {
  const mostOpen = [answered(10), ...[20, 40, 60, 80].map((days) => open(days))];
  expect(timeToAnswer(mostOpen, AS_OF)).toMatchObject({
    median: NOT_APPLICABLE,
    whyNoMedian: { nl: expect.stringContaining("Nog niet bereikt") },
    open: 4,
    oldestOpenDays: 80,
  });
});

test("what waits longer than its term stays in the whole", () => {
  expect(onTimeRate(PROPOSALS, AS_OF)).toEqual({ value: expect.closeTo(7 / 9, 6) });
  expect(onTimeRate([answered(10), withdrawn(90)], AS_OF)).toEqual({ value: 0.5 });
});

test("what still has time, or has no term, is neither on time nor late", () => {
  expect(onTimeRate([], AS_OF)).toEqual(NO_DATA);
  expect(onTimeRate([open(5), withdrawn(5)], AS_OF)).toEqual(ZERO_DENOMINATOR);
  expect(onTimeRate([answered(5, { answerWithinDays: null })], AS_OF)).toEqual(NOT_APPLICABLE);
  expect(onTimeRate([answered(5), open(5), open(500, { answerWithinDays: null })], AS_OF)).toEqual({
    value: 1,
  });
});

test("each is measured by its own term", () => {
  expect(onTimeRate([answered(40), answered(40, { answerWithinDays: 30 })], AS_OF)).toEqual({ value: 0.5 });
});

test("reasons of blanks are none", () => {
  expect(reasonsGiven([])).toEqual(NO_DATA);
  expect(
    reasonsGiven([{ reasons: "Te laat voor deze tekst." }, { reasons: " \n" }, { reasons: null }]),
  ).toEqual({
    value: expect.closeTo(1 / 3, 6),
  });
});

test("a loop is closed when those who were asked were told, and only closed requests count", () => {
  const asked = (closedOn: string | null, reportedBackOn: string | null) => ({ closedOn, reportedBackOn });
  expect(loopClosure([], AS_OF)).toEqual(NO_DATA);
  expect(loopClosure([asked(null, null), asked("2027-01-01", null)], AS_OF)).toEqual(ZERO_DENOMINATOR);
  expect(
    loopClosure(
      [asked("2026-02-01", "2026-03-01"), asked("2026-02-01", null), asked("2026-02-01", "2027-01-15")],
      AS_OF,
    ),
  ).toEqual({ value: expect.closeTo(1 / 3, 6) });
});
