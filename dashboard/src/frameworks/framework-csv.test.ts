import { expect, test } from "vitest";
import { printFrameworkTable } from "./framework-csv.ts";
import { findTitle, yearsOf } from "./framework-words.ts";

const organisation = (name: string) => ({ id: name, slug: name, name, acronym: null });
const facts = {
  trust: {
    asOf: "2026-11-30",
    activities: 3,
    confirmedLast12Months: 1,
    holders: 2,
    holdersConfirmedLast12Months: 1,
    withBudget: 2,
    withTheme: 3,
    withStatedTheme: 3,
    withCountry: 3,
    oldestSourceOn: null,
    newestSourceOn: null,
    sources: [{ kind: "IATI_FILE" as const, activities: 3 }],
  },
  isDemonstration: false,
  view: "https://onze.example/frameworks/JSF-A",
  note: "Work may be missing.",
};
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
  const [, line] = printFrameworkTable({ code: "JSF-A", name: null }, [row], facts).trim().split(/\r?\n/);
  expect(line).toBe(
    ',JSF-A,Own,yes,,"Philippines; South-eastern Asia","PH; 035",,,2,2022–2026,2,no,2026-11-30,IATI_FILE 3,3,2,3,3,2,1,no,https://onze.example/frameworks/JSF-A,Work may be missing.',
  );
});

test("years are one, a range, or unknown", () => {
  expect(yearsOf({ firstYear: 2024, lastYear: 2024 })).toBe("2024");
  expect(yearsOf({ firstYear: null, lastYear: null })).toBe("");
});

test("a framework without actors is not said to have none that confirmed", () => {
  const confirmation = { actors: 0, confirmed: 0, minimum: 0.5, isEnough: null };
  expect(findTitle({ name: "Peru 2022-2026", confirmation }).key).toBe("frameworks.title.noActors");
});
