import type { Submission } from "./answer-clock.ts";

/** What the tests of answers build: submissions as they stand on one day, with a term of 60 days. */
export const AS_OF = "2026-12-31";
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const submission = (part: Partial<Submission> = {}): Submission => ({
  id: "P",
  submittedOn: "2026-01-01",
  answeredOn: [],
  withdrawnOn: null,
  answerWithinDays: 60,
  ...part,
});

/** Answered after so many days. */
export const answered = (days: number, part: Partial<Submission> = {}): Submission =>
  submission({ answeredOn: [dayAfter("2026-01-01", days)], ...part });

/** Open for so many days. */
export const open = (days: number, part: Partial<Submission> = {}): Submission =>
  submission({ submittedOn: dayAfter(AS_OF, -days), ...part });

export const withdrawn = (days: number): Submission =>
  submission({ withdrawnOn: dayAfter("2026-01-01", days) });
