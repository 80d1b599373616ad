import { expect, test } from "vitest";
import {
  facetOptions,
  facetPatch,
  fold,
  holdsWords,
  matchOptions,
  nameOfValue,
  toggleValue,
} from "./facets.ts";

const words = {
  kind: (kind: string) => `kind ${kind}`,
  side: (side: string) => side,
  phase: (phase: string) => phase,
  notStated: (axis: string) => `${axis} not stated`,
  compare: (a: string, b: string) => a.localeCompare(b),
};
const africa = { code: "002", name: "Afrika" };
const options = {
  themes: [],
  regions: [{ code: "419", name: "Latijns-Amerika", level: "SUBREGION" as const }],
  holders: [{ id: "1", slug: "fos", name: "FOS vzw", acronym: "FOS", kind: "MEMBER" as const }],
  partnerTypes: ["MOVEMENT" as const],
  namedFrameworks: [{ key: "JSF-PH", label: "Filipijnen 2022-2026" }],
  years: [2019, 2026, 2021],
  countries: [
    { code: "PE", name: "Peru", continent: { code: "019", name: "Amerika" } },
    { code: "XX", name: "Elders", continent: null },
    { code: "RW", name: "Rwanda", continent: africa },
    { code: "BI", name: "Burundi", continent: africa },
  ],
};

test("years come newest first", () => {
  expect(facetOptions("years", options, words).map(({ value }) => value)).toEqual(["2026", "2021", "2019"]);
});

test("countries stand under their continent by the alphabet, those without one last", () => {
  expect(facetOptions("countries", options, words).map(({ value }) => value)).toEqual([
    "BI",
    "RW",
    "PE",
    "XX",
  ]);
});

test("a holder is found by its name and its acronym, a kind has our words", () => {
  expect(facetOptions("holders", options, words)[0]?.label).toBe("FOS vzw (FOS)");
  expect(facetOptions("partnerTypes", options, words)[0]?.label).toBe("kind MOVEMENT");
});

test.each([
  ["countries", "XY", "XY"],
  ["themes", "419", "419"],
  ["countries", "PE", "Peru"],
  ["countries", "419", "Latijns-Amerika"],
  ["countries", "NOT_STATED", "countries not stated"],
  ["themes", "NOT_STATED", "themes not stated"],
] as const)("among %s the value %s is called %s", (facet, value, name) => {
  expect(nameOfValue(facet, value, options, words)).toBe(name);
});

test.each([
  ["xyz", []],
  ["peru", ["PE"]],
  ["BURÚNDI", ["BI"]],
  ["", ["BI", "RW", "PE", "XX"]],
])("%j finds %j", (search, found) => {
  const all = facetOptions("countries", options, words);
  expect(matchOptions(all, search).map(({ value }) => value)).toEqual(found);
});

test("a name is found by its words in any order, without its accents", () => {
  expect(holdsWords("Zoë Núñez", "nunez zoe")).toBe(true);
  expect(holdsWords("Zoë Núñez", " ")).toBe(true);
  expect(holdsWords("Zoë Núñez", "zoe perez")).toBe(false);
});

test("folding takes accents and capitals away", () => {
  expect(fold("Filipiñas Ë")).toBe("filipinas e");
});

test("a value chosen twice is taken out again, the rest stays", () => {
  expect(toggleValue(["PE"], "BO")).toEqual(["PE", "BO"]);
  expect(toggleValue(["PE", "BO"], "PE")).toEqual(["BO"]);
});

test("years are numbers in order, every other facet keeps its text", () => {
  expect(facetPatch("years", ["2026", "2021"])).toEqual({ years: [2021, 2026] });
  expect(facetPatch("themes", ["tax"])).toEqual({ themes: ["tax"] });
});
