import type { WorkRow } from "./work-row.ts";

/** A row of which a test says only what it is about. */
export const workRow = (given: Partial<WorkRow>): WorkRow => ({
  activity: 1,
  holder: "a",
  side: "MEMBERS",
  partner: null,
  partnerKind: null,
  place: "BJ",
  theme: "water",
  framework: null,
  cycle: null,
  effortEur: null,
  ...given,
});
