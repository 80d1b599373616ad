import { expect, test } from "vitest";
import { activityHash } from "./activity-hash.ts";
import type { PlannedActivity } from "./planned-activity.ts";

const activity: Omit<PlannedActivity, "contentHash"> = {
  line: 10,
  identifier: "BE-X-1",
  reporter: { ref: "BE-X", name: "Example", type: "22" },
  titles: { nl: "Titel" },
  descriptions: {},
  language: "nl",
  status: "2",
  startsOn: "2017-01-01",
  endsOn: null,
  firstYear: 2017,
  lastYear: 2021,
  lastUpdatedOn: "2021-04-30",
  hierarchy: 2,
  parentIdentifier: null,
  providerActivities: [],
  receiverActivities: [],
  places: [{ country: "KE", region: null, share: 1, origin: "ACTIVITY", line: 20 }],
  sectors: [{ vocabulary: "1", code: "15150", share: null, origin: "ACTIVITY", line: 21 }],
  themes: [{ theme: null, share: 1, origin: "STATED", evidence: null, assumedEqual: false, line: 10 }],
  amounts: [{ year: 2017, amount: 10, currency: "EUR", amountEur: 10, origin: "BUDGET", line: 30 }],
  partners: [
    {
      name: "Walhi",
      nameKey: "walhi",
      acronyms: [],
      identifier: null,
      type: null,
      country: "KE",
      withheld: false,
      origin: "PARTICIPANT",
      role: "4",
      received: [],
      spellings: [{ name: "Walhi", line: 40, times: 1, byParticipant: true }],
      line: 40,
      share: null,
    },
  ],
};
const [place, sector, theme, amount, partner] = [
  activity.places[0],
  activity.sectors[0],
  activity.themes[0],
  activity.amounts[0],
  activity.partners[0],
];

test.each<{ title: string; change: object }>([
  { title: "a title", change: { titles: { nl: "Andere titel" } } },
  { title: "the language of a title", change: { titles: { en: "Titel" } } },
  { title: "a date", change: { endsOn: "2021-12-31" } },
  { title: "a place", change: { places: [{ ...place, country: "UG" }] } },
  { title: "the share of a place", change: { places: [{ ...place, share: 0.5 }] } },
  { title: "a sector's share becoming known", change: { sectors: [{ ...sector, share: 0 }] } },
  { title: "where a theme comes from", change: { themes: [{ ...theme, origin: "SUGGESTED" }] } },
  { title: "an amount becoming 0", change: { amounts: [{ ...amount, amount: 0 }] } },
  { title: "an amount becoming unknown in euro", change: { amounts: [{ ...amount, amountEur: null }] } },
  { title: "a partner's name", change: { partners: [{ ...partner, name: "WALHI" }] } },
  { title: "what a partner received", change: { partners: [{ ...partner, share: 0.2 }] } },
  { title: "its parent", change: { parentIdentifier: "BE-X" } },
])("$title changes the activity", ({ change }) => {
  expect(activityHash({ ...activity, ...change })).not.toBe(activityHash(activity));
});

test.each<{ title: string; change: object }>([
  {
    title: "the lines of the file",
    change: { line: 99, places: [{ ...place, line: 98 }], partners: [{ ...partner, line: 97 }] },
  },
  { title: "the day on which its publisher touched it", change: { lastUpdatedOn: "2026-01-01" } },
  { title: "a rest of adding fractions", change: { amounts: [{ ...amount, amount: 10 + 1e-12 }] } },
])("$title does not change the activity", ({ change }) => {
  expect(activityHash({ ...activity, ...change })).toBe(activityHash(activity));
});
