import { expect, test } from "vitest";
import { type Clock, clockWords } from "./clock-words.ts";

const clock = (part: Partial<Clock> = {}): Clock => ({
  ...{ isWaiting: true, isLate: false, daysOpen: 48, withdrawnOn: null, dueOn: "2026-03-02" },
  decision: { answerWithinDays: 60 },
  ...part,
});

test.each([
  [
    "what waits without a term is never late",
    { isLate: null, decision: { answerWithinDays: null } },
    "waits",
    48,
  ],
  ["12 days are left", {}, "left", 12],
  ["on the last day none is left, and it is in time", { daysOpen: 60 }, "lastDay", 0],
  ["18 days too late", { daysOpen: 78, isLate: true }, "late", 18],
  ["answered in time", { isWaiting: false }, "answered", 48],
  [
    "withdrawn, and too late for that too",
    { isWaiting: false, isLate: true, withdrawnOn: "2026-02-18" },
    "withdrawn",
    48,
  ],
] as const)("%s", (_, part, key, count) => {
  expect(clockWords(clock(part)).first).toEqual({ key: `proposals.clock.${key}`, values: { count } });
});

test("what was late says what was agreed, also once it is answered", () => {
  const values = { count: 78, agreed: 60 };
  expect(clockWords(clock({ daysOpen: 78, isLate: true })).more).toEqual({
    ...{ key: "proposals.clock.unanswered", values },
  });
  expect(clockWords(clock({ daysOpen: 78, isLate: true, isWaiting: false })).more).toEqual({
    ...{ key: "proposals.clock.agreed", values },
  });
});
