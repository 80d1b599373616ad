import { expect, test } from "vitest";
import { createThemeFinder } from "./theme-finder.ts";

const find = createThemeFinder([
  { theme: "TAX_JUSTICE", pattern: "tax justice" },
  { theme: "TAX_JUSTICE", pattern: "justice fiscale" },
  { theme: "TAX_JUSTICE", pattern: "fiscal*" },
  { theme: "CLIMATE_JUSTICE", pattern: "klima*" },
  { theme: "DECENT_WORK", pattern: "main-d'œuvre" },
  { theme: "MIGRATION", pattern: "migra*" },
  { theme: "LAND", pattern: "land" },
  { theme: "WATER", pattern: "water" },
]);

test.each([
  { title: "no text", texts: [] },
  { title: "texts without keywords", texts: ["Algemene werking", "Salaries"] },
  { title: "words that end in one text and go on in the next", texts: ["tax", "justice"] },
])("$title suggests nothing", ({ texts }) => {
  expect(find(texts)).toEqual([]);
});

test("the first words found are the evidence, as they stand in the text", () => {
  expect(find(["Onze Klimaat­werking", "klimatologie"])).toEqual([
    { theme: "CLIMATE_JUSTICE", word: "Klimaat­werking" },
  ]);
});

test("a ligature and its two letters are the same", () => {
  expect(find(["la main-d’oeuvre"])).toEqual(find(["la main-d’œuvre"]));
  expect(find(["la main-d’œuvre"])).toEqual([{ theme: "DECENT_WORK", word: "main-d’oeuvre" }]);
});

test.each([
  {
    title: "the theme with more hits comes first",
    texts: ["land, migratie en migranten"],
    themes: ["MIGRATION", "LAND"],
  },
  { title: "equals come in the order of their codes", texts: ["water land"], themes: ["LAND", "WATER"] },
  {
    title: "keywords of one theme that begin at one word are one hit",
    texts: ["fiscale", "land land"],
    themes: ["LAND", "TAX_JUSTICE"],
  },
  {
    title: "at most four themes are suggested",
    texts: ["water land migratie klimaat fiscaal water"],
    themes: ["WATER", "CLIMATE_JUSTICE", "LAND", "MIGRATION"],
  },
])("$title", ({ texts, themes }) => {
  expect(find(texts).map(({ theme }) => theme)).toEqual(themes);
});
