import { expect, test } from "vitest";
import { activityRow } from "./row.fixture.ts";
import type { PlannedSector } from "./sector-shares.ts";
import { type ThemeMap, themeShares } from "./theme-shares.ts";

const row = activityRow({
  line: 9,
  titles: { nl: "Fiscale rechtvaardigheid" },
  descriptions: { en: "Decent work" },
  resultTexts: ["Climate"],
});

const dac = (code: string, share: number): PlannedSector => ({
  vocabulary: "1",
  code,
  share,
  origin: "ACTIVITY",
  line: 4,
});

const mapThat = (suggest: ThemeMap["suggest"]): ThemeMap => ({
  fromCode: (vocabulary, code, publisher) =>
    publisher === "BE-X" && vocabulary === "1" && code === "15160" ? ["DEMOCRATIC_SPACE"] : [],
  suggest,
});
const suggesting = mapThat(() => [
  { theme: "TAX_JUSTICE", word: "fiscale" },
  { theme: "DECENT_WORK", word: "work" },
]);
const silent = mapThat(() => []);

test("what neither codes nor words say stays without theme", () => {
  expect(themeShares(row, [dac("15150", 1)], silent)).toEqual([
    { theme: null, share: 1, origin: "STATED", evidence: null, assumedEqual: false, line: 9 },
  ]);
});

test("nothing is suggested where the codes state the whole", () => {
  const themes = themeShares(row, [dac("15160", 0.996)], suggesting);
  expect(themes).toEqual([
    {
      theme: "DEMOCRATIC_SPACE",
      share: 1,
      origin: "STATED",
      evidence: "1:15160",
      assumedEqual: false,
      line: 4,
    },
  ]);
});

test("what the codes leave open is spread equally over the suggested themes, and flagged", () => {
  expect(themeShares(row, [dac("15160", 0.5), dac("15150", 0.5)], suggesting)).toEqual([
    {
      theme: "DEMOCRATIC_SPACE",
      share: 0.5,
      origin: "STATED",
      evidence: "1:15160",
      assumedEqual: false,
      line: 4,
    },
    {
      theme: "TAX_JUSTICE",
      share: 0.25,
      origin: "SUGGESTED",
      evidence: "fiscale",
      assumedEqual: true,
      line: 9,
    },
    { theme: "DECENT_WORK", share: 0.25, origin: "SUGGESTED", evidence: "work", assumedEqual: true, line: 9 },
  ]);
});

test("titles are searched first, then descriptions, then results, in every language", () => {
  const asked: string[] = [];
  const listening = mapThat((texts) => {
    asked.push(...texts);
    return [];
  });
  themeShares(row, [], listening);
  expect(asked).toEqual(["Fiscale rechtvaardigheid", "Decent work", "Climate"]);
});
