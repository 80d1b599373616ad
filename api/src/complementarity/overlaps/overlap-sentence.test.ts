import { LANGUAGES, OverlapLevel } from "@onze/schema";
import { expect, test } from "vitest";
import { type OverlapFacts, overlapSentence } from "./overlap-sentence.ts";

const FACTS: OverlapFacts = {
  level: OverlapLevel.L3,
  theme: "Tax justice",
  place: "Philippines",
  years: [2022, 2023, 2024, 2026],
  partners: ["FDC"],
  networks: ["APMDD"],
  approaches: ["Domestic revenue mobilisation"],
};

test.each([
  [
    OverlapLevel.L1,
    "Both work on tax justice (Philippines, 2022–2024, 2026); no partner or network in common is recorded",
  ],
  [
    OverlapLevel.L2,
    "Both work with APMDD or affiliated organisations on tax justice (Philippines, 2022–2024, 2026)",
  ],
  [OverlapLevel.L3, "Both support FDC on tax justice (Philippines, 2022–2024, 2026)"],
  [
    OverlapLevel.L4,
    "Both support FDC on tax justice in the same way: Domestic revenue mobilisation (Philippines, 2022–2024, 2026)",
  ],
])("level %s says what is shared, where and when", (level, sentence) => {
  expect(overlapSentence({ ...FACTS, level }, "en")).toBe(sentence);
});

test("several partners are listed as one reads them", () => {
  const partners = ["AETA", "FDC", "LATINDADD"];
  expect(overlapSentence({ ...FACTS, partners }, "fr")).toContain("AETA, FDC et LATINDADD");
});

test.each(LANGUAGES)("in %s, every level names theme, place and years", (language) => {
  for (const level of Object.values(OverlapLevel)) {
    const sentence = overlapSentence({ ...FACTS, level }, language);
    expect(sentence).toMatch(/tax justice.*\(Philippines, 2022–2024, 2026\)/);
  }
});
