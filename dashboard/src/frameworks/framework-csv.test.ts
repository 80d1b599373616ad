import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { printFrameworkTable } from "./framework-csv.ts";
import { activitiesOfRow, findTitle, withoutFramework, yearsOf } from "./framework-words.ts";

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
  expect(findTitle({ name: "Peru 2022-2026", goals: [], confirmation }, []).key).toBe(
    "frameworks.title.noActors",
  );
});

test("a title tells what is left to talk about before goals without work, and of neither who confirmed", () => {
  const confirmation = { actors: 4, confirmed: 1, minimum: 0.5, isEnough: false };
  const goal = { id: "1", position: 1, name: "Health", names: [], workers: [] };
  const goals = [
    { ...goal, themes: [{ code: "health", name: "Health" }] },
    { ...goal, themes: [] },
  ];
  const peru = { name: "Peru", goals, confirmation };
  const resolved = { status: "RESOLVED" as const, count: 2 };
  expect(findTitle(peru, [{ status: "TO_DISCUSS", count: 3 }, resolved])).toEqual({
    key: "frameworks.title.open",
    values: { name: "Peru", open: 3, count: 5 },
  });
  expect(findTitle(peru, [resolved])).toEqual({
    key: "frameworks.title.idle",
    values: { name: "Peru", part: 1, count: 2 },
  });
  expect(findTitle({ ...peru, goals: [] }, []).key).toBe("frameworks.title.confirmed");
});

test("a row leads to its activities only where a filter chooses just these", () => {
  const linked = { ...row, partner: organisation("mesa"), isLinked: true };
  expect(activitiesOfRow("JSF-A", linked)).toBe(
    "/activities?holder=Own&framework=JSF-A&year=all&partner=mesa",
  );
  expect([row, { ...linked, partner: null }].map((each) => activitiesOfRow("JSF-A", each))).toEqual([
    null,
    null,
  ]);
});

test("that a framework ends is looked at in all work of its years, not in its own alone", () => {
  const filter = { ...EMPTY_FILTER, frameworks: ["JSF-A"], years: [2025, 2026] };
  expect(withoutFramework("JSF-A", filter)).toBe("/what-if?year=2025%2C2026&changes=ends%7EJSF-A");
});
