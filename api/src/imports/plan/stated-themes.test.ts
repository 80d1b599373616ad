import { expect, test } from "vitest";
import type { PlannedSector } from "./sector-shares.ts";
import { statedThemes } from "./stated-themes.ts";

const THEMES: Readonly<Record<string, readonly string[]>> = {
  "1:15160": ["DEMOCRATIC_SPACE"],
  "1:15114": ["TAX_JUSTICE"],
  "1:15111": ["TAX_JUSTICE", "INEQUALITY"],
  "7:13": ["CLIMATE_JUSTICE"],
  "99:TAX": ["TAX_JUSTICE"],
};
const themesOf = (vocabulary: string, code: string) => THEMES[`${vocabulary}:${code}`] ?? [];

const sector = (vocabulary: string, code: string, share: number | null, line = 1): PlannedSector => ({
  vocabulary,
  code,
  share,
  origin: "ACTIVITY",
  line,
});

const sharesOf = (...sectors: PlannedSector[]) =>
  Object.fromEntries(statedThemes(sectors, themesOf).themes.map(({ theme, share }) => [theme, share]));

test.each([
  { title: "a code that says nothing", sectors: [sector("1", "15150", 1)] },
  { title: "a code whose share is unknown", sectors: [sector("1", "15160", null)] },
  { title: "no sector", sectors: [] },
])("$title states no theme", ({ sectors }) => {
  expect(statedThemes(sectors, themesOf)).toEqual({ themes: [], covered: 0 });
});

test.each([
  {
    title: "the vocabulary that states most counts alone",
    sectors: [sector("1", "15160", 0.2), sector("1", "15150", 0.8), sector("7", "13", 0.5)],
    shares: { CLIMATE_JUSTICE: 0.5 },
  },
  {
    title: "the DAC's vocabulary counts at a tie",
    sectors: [sector("99", "TAX", 1), sector("1", "15160", 1)],
    shares: { DEMOCRATIC_SPACE: 1 },
  },
  {
    title: "a target of a Goal counts as its Goal",
    sectors: [sector("8", "13.2", 1)],
    shares: { CLIMATE_JUSTICE: 1 },
  },
  {
    title: "codes of one theme are added up",
    sectors: [sector("1", "15114", 0.5), sector("1", "15111", 0.5)],
    shares: { TAX_JUSTICE: 0.75, INEQUALITY: 0.25 },
  },
])("$title", ({ sectors, shares }) => {
  expect(sharesOf(...sectors)).toEqual(shares);
});

test("an equal split of one code over several themes is flagged, and the codes are kept as evidence", () => {
  const { themes } = statedThemes([sector("1", "15114", 0.5, 4), sector("1", "15111", 0.5, 5)], themesOf);
  expect(themes).toEqual([
    { theme: "TAX_JUSTICE", share: 0.75, codes: ["1:15114", "1:15111"], assumedEqual: true, line: 4 },
    { theme: "INEQUALITY", share: 0.25, codes: ["1:15111"], assumedEqual: true, line: 5 },
  ]);
});
