import { expect, test } from "vitest";
import { printDivision } from "./division-csv.ts";
import { isWorked } from "./division-keys.ts";

const definition = { key: "k", name: "n", meaning: "m", formula: "f", source: "s", caveat: "c" };
const told = { basis: "BUDGET", trust: { activities: 3, used: 2 }, definition } as const;
const value = { ...told, __typename: "MetricValue", value: 0.5 } as const;
const none = { ...told, __typename: "MetricUnavailable", unavailable: "NO_DATA" } as const;
const peru = { key: "PE", label: "Peru" };
const idle = { on: peru, concentration: none, effectiveNumber: none, fragmentation: none };
const health = { key: "health", label: "Health" };
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
    sources: [],
  },
  isDemonstration: false,
  view: "https://onze.example/coverage",
  note: "note",
};

test("a country where nobody is known to work has no figures, and none is written as 0", () => {
  expect(isWorked(idle)).toBe(false);
  const alpha = { key: "a", label: "Alpha" };
  const relation = { holder: alpha, country: peru, shareOfCountry: 1, shareOfAll: 0.25, isSignificant: true };
  const lines = printDivision(
    {
      significance: definition,
      relations: [relation],
      holders: [{ holder: alpha, countries: 1, concentrationRatio: value }],
      quotients: [{ axis: "THEME", nodes: [{ holder: alpha, on: health, quotient: value }] }],
      countries: [idle],
      themes: [{ ...idle, on: health }],
    },
    "BUDGET",
    facts,
  )
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").slice(0, 17).join(","));
  expect(lines.slice(1)).toEqual([
    "RELATION,a,Alpha,PLACE,PE,Peru,,1,0.25,yes,k,n,BUDGET,,,,",
    "HOLDER,a,Alpha,,,,1,,,,k,n,BUDGET,0.5,0.5,0.5,",
    "STRENGTH,a,Alpha,THEME,health,Health,,,,,k,n,BUDGET,0.5,0.5,0.5,",
    ...Array.from({ length: 3 }, () => "DIVISION,,,PLACE,PE,Peru,,,,,k,n,BUDGET,,,,NO_DATA"),
    ...Array.from({ length: 2 }, () => "DIVISION,,,THEME,health,Health,,,,,k,n,BUDGET,,,,NO_DATA"),
  ]);
});
