import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { printFrameworks, type Shares } from "./framework-list-csv.ts";

const organisation = { id: "1", slug: "eleven", name: "11.11.11", acronym: null };
const framework = {
  code: "JSF-A",
  name: "Peru 2022-2026",
  kind: "COUNTRY" as const,
  activities: 7,
  referenceOrganisation: null,
  goals: [{ id: "1" }],
  confirmation: { actors: 4, confirmed: 0 },
};
const definition = { key: "k", name: "n", meaning: "m", caveat: "c" };
const whole: Shares["whole"] = {
  line: 0.75,
  reachesLine: false,
  linkedActivities: 3,
  insideEur: 400,
  totalEur: 1000,
  share: { value: 0.4, trust: { activities: 9, used: 5 }, definition },
};
const unknown: Shares["whole"]["share"] = {
  unavailable: "NO_DATA",
  trust: { activities: 2, used: 0 },
  definition,
};
const cycle = { cycle: "2022-2026", frameworks: [framework] };

test("whoever is not told of money gets the frameworks alone", () => {
  const lines = linesOf(printFrameworks({ ...cycle, shares: null }, sampleFacts));
  expect(lines).toMatchObject([
    {
      list: "FRAMEWORK",
      cycle: "2022-2026",
      reference_organisation: "",
      actors_confirmed: "0",
      inside_eur: "",
    },
  ]);
});

test("what is inside stands after the frameworks; what is unknown is empty with its reason, and never 0", () => {
  const none = { line: null, reachesLine: null, insideEur: null, totalEur: null, linkedActivities: 0 };
  const holders = [{ ...none, holder: organisation, share: unknown }];
  const shares: Shares = { cycle: { code: "2022-2026" }, whole, holders };
  const [, together, one] = linesOf(printFrameworks({ ...cycle, shares }, sampleFacts));
  expect(together).toMatchObject({
    list: "INSIDE_TOGETHER",
    inside_share: "0.4",
    line: "0.75",
    reaches_line: "no",
    activities_used: "5",
    as_of: "2026-11-23",
  });
  expect(one).toMatchObject({
    list: "INSIDE",
    organisation: "11.11.11",
    inside_share: "",
    unavailable: "NO_DATA",
    reaches_line: "",
    inside_eur: "",
  });
});
