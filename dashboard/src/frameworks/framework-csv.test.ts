import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { printFrameworkTable } from "./framework-csv.ts";
import { findTitle, yearsOf } from "./framework-words.ts";

const organisation = (name: string) => ({ id: name, slug: name, name, acronym: null });
const row = {
  actor: organisation("Own"),
  isActor: true,
  partner: null,
  isLinked: false,
  countries: [{ code: "PH", name: "Philippines" }],
  regions: [{ code: "035", name: "South-eastern Asia" }],
  themes: [],
  goals: [{ id: "1", position: 2 }],
  activities: 2,
  firstYear: 2022,
  lastYear: 2026,
};

test("a row without partner and themes is empty there, and carries source, date and coverage", () => {
  const [line, ...others] = linesOf(printFrameworkTable({ code: "JSF-A", name: null }, [row], sampleFacts));
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    framework: "",
    framework_code: "JSF-A",
    actor: "Own",
    takes_part: "yes",
    partner: "",
    places: "Philippines; South-eastern Asia",
    place_codes: "PH; 035",
    themes: "",
    goals: "2",
    years: "2022–2026",
    activities: "2",
    linked_to_framework: "no",
    as_of: "2026-11-23",
    sources: "IATI_FILE 12",
    view_activities: "12",
    note: "Work may be missing for safety.",
  });
});

test("years are one, a range, or unknown", () => {
  expect(yearsOf({ firstYear: 2024, lastYear: 2024 })).toBe("2024");
  expect(yearsOf({ firstYear: null, lastYear: null })).toBe("");
});

test("a framework without actors is not said to have none that confirmed", () => {
  const confirmation = { actors: 0, confirmed: 0, minimum: 0.5, isEnough: null };
  expect(findTitle({ name: "Peru 2022-2026", confirmation }).key).toBe("frameworks.title.noActors");
});
