import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { PLAIN_AXES } from "./axis/axes.ts";
import { sampleMatrix } from "./sample-matrix.ts";
import { printCoverage } from "./table-csv.ts";
import { listRows } from "./table-rows.ts";

const STATES = {
  UMBRELLA_ONLY: "umbrella only",
  MEMBERS_ONLY: "members only",
  SHARED_AGREED: "both, agreed",
  SHARED_NOT_AGREED: "both, still open",
  NOTHING_RECORDED: "nothing recorded",
};
const WITHHELD = {
  code: "017",
  place: "Middle Africa, country withheld",
  words: "In Middle Africa: 2 partners are not named here, to keep them safe.",
  partners: 2,
};

const NOTHING = {
  rows: [],
  axes: PLAIN_AXES,
  isCompared: false,
  stateWords: STATES,
  withheld: [],
  layer: null,
};

test("a file says how many partners it does not name, in which area, with source, date and coverage like every line", () => {
  const [line, ...others] = linesOf(printCoverage({ ...NOTHING, withheld: [WITHHELD] }, sampleFacts));
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    place_code: "017",
    place: "Middle Africa, country withheld",
    place_kind: "REGION",
    theme: "",
    state: "WITHHELD",
    state_in_words: "In Middle Africa: 2 partners are not named here, to keep them safe.",
    umbrella_partners: "",
    members_partners: "",
    activities: "",
    effort_eur: "",
    withheld_partners: "2",
    as_of: "2026-11-23",
    sources: "IATI_FILE 12",
    view_activities: "12",
    note: "Work may be missing for safety.",
  });
});

test("what lies under the map stands beside each cell, with whether everybody may see it; a place without a figure is empty and not 0", () => {
  const indicator = {
    id: "i",
    code: "hdi",
    name: "Human development",
    year: 2023,
    unit: "index",
    direction: "LOWER_IS_NEED" as const,
    publisher: "UNDP",
    url: null,
    licence: "CC BY 3.0 IGO",
    isOpen: false,
    values: [],
  };
  const peru = { value: 0.79, year: 2022, country: { code: "PE", m49: "604" } };
  const layer = { indicator, classes: [], values: new Map([["PE", peru]]) };
  const told = linesOf(
    printCoverage({ ...NOTHING, rows: listRows(sampleMatrix), withheld: [WITHHELD], layer }, sampleFacts),
  ).map((line) => [line.place_code, line.indicator_value, line.indicator_year, line.indicator_open]);
  expect(told).toContainEqual(["PE", "0.79", "2022", "no"]);
  expect(told).toContainEqual(["BI", "", "2023", "no"]);
  expect(told).toContainEqual(["419", "", "2023", "no"]);
  expect(told.at(-1)).toEqual(["017", "", "", ""]);
});
