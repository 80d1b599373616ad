import "reflect-metadata";
import { expect, test } from "vitest";
import { answerClock } from "./answer-clock.ts";
import { AS_OF, answered, open, submission, withdrawn } from "./submission.fixture.ts";

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
