import "reflect-metadata";
import { expect, test } from "vitest";
import { loopClosure, onTimeRate, reasonsGiven, timeToAnswer } from "./answers.ts";
import { AS_OF, answered, open, withdrawn } from "./submission.fixture.ts";
import { NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

/** Ten proposals of partners: eight answered, one withdrawn, one open for 95 days. */
const PROPOSALS = [
  ...[12, 20, 25, 30, 33, 41, 58, 74].map((days) => answered(days)),
  withdrawn(10),
  open(95),
];

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
  const asked = (closesOn: string, reportedOn: string | null) => ({ closesOn, reportedOn });
  expect(loopClosure([], AS_OF)).toEqual(NO_DATA);
  expect(loopClosure([asked("2027-01-01", null)], AS_OF)).toEqual(ZERO_DENOMINATOR);
  expect(loopClosure([asked(AS_OF, null)], AS_OF)).toEqual(ZERO_DENOMINATOR);
  expect(
    loopClosure(
      [asked("2026-02-01", "2026-03-01"), asked("2026-02-01", null), asked("2026-02-01", "2027-01-15")],
      AS_OF,
    ),
  ).toEqual({ value: expect.closeTo(1 / 3, 6) });
});
