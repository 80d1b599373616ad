import { expect, test } from "vitest";
import type { DemandLineFragment } from "../gql/later/graphql.ts";
import { linesOf, sampleKeptFacts } from "../shared/sample-file.ts";
import { printContacts, printDemands } from "./demand-csv.ts";

const theme = { code: "debt", name: "Debt" };
const mesa = { id: "2", slug: "mesa", name: "Mesa", acronym: null, kind: "PARTNER" } as const;
const step = { flag: null, source: "Agenda", url: null };
const demand: DemandLineFragment = {
  ...{ id: "1", slug: "a-law", title: "A law", language: "en", theme, arena: "PARTNER_COUNTRY" },
  ...{ country: null, region: null, raisedOn: "2024-01-01", currentStage: 1, flag: "REVERSED" },
  demonstration: true,
  targets: [],
  parties: [{ id: "3", capacity: "CO_AUTHOR", organisation: mesa }],
  stages: [
    { ...step, id: "4", stage: 3, happenedOn: "2024-06-01", isSetback: false },
    { ...step, id: "5", stage: 1, happenedOn: "2025-06-01", isSetback: true },
  ],
  outcomes: [],
};

test("a demand is written with where it stands, since when, and how often it went back", () => {
  expect(linesOf(printDemands([demand], sampleKeptFacts))).toMatchObject([
    {
      ...{ demand: "A law", place: "", asked_of: "", owners: "", co_authors: "Mesa", stage: "1" },
      ...{ stage_since: "2025-06-01", flag: "REVERSED", setbacks: "1", changes: "0" },
      ...{ source: "DEMONSTRATION", view_rows: "1" },
    },
  ]);
});

test("a contact is written by the office that was met, and empty where nobody says which", () => {
  const contact = {
    ...{ id: "6", title: "Talk", met: null, beganOn: "2024-03-01", endedOn: null, isPublic: true },
    ...{ actors: [mesa], demand },
  };
  expect(linesOf(printContacts([contact], sampleKeptFacts))).toMatchObject([
    { day: "2024-03-01", until: "", met: "", by: "Mesa", demand: "A law", theme: "debt" },
  ]);
});
