import { expect, test } from "vitest";
import { buildPatternTree, scanPatterns } from "./pattern-tree.ts";

/** What each found pattern matched, in the order of the text. */
function matches(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  const tree = buildPatternTree(patterns.map((pattern, value) => ({ text: pattern, value })));
  scanPatterns(tree, text, (values, start, end) => {
    for (const value of values) found.push(`${patterns[value]}=${text.slice(start, end)}`);
  });
  return found;
}

test.each(["", " ", "*", "tax* justice", "ta*x", "климат"])(
  'the pattern "%s" is refused by name',
  (pattern) => {
    expect(() => buildPatternTree([{ text: pattern, value: 0 }])).toThrow(`"${pattern}" must be words`);
  },
);

test.each([
  { title: "a word inside another", patterns: ["tax"], text: "taxi syntax" },
  { title: "half of several words", patterns: ["tax justice"], text: "tax, then injustice" },
  { title: "a word with a letter of another alphabet", patterns: ["st"], text: "støtte" },
  { title: "an empty text", patterns: ["tax"], text: "" },
])("does not find $title", ({ patterns, text }) => {
  expect(matches(patterns, text)).toEqual([]);
});

test.each([
  {
    title: "a whole word, at either end of the text",
    patterns: ["tax"],
    text: "Tax and TAX",
    found: ["tax=Tax", "tax=TAX"],
  },
  { title: "words without their accents", patterns: ["équité"], text: "Equite", found: ["équité=Equite"] },
  {
    title: "words with accents the pattern lacks",
    patterns: ["equite"],
    text: "l'Équité",
    found: ["equite=Équité"],
  },
  { title: "accents that stand apart", patterns: ["é*"], text: "e\u0301tat", found: ["é*=e\u0301tat"] },
  {
    title: "the rest of a word after a *",
    patterns: ["migra*"],
    text: "migratiebeleid",
    found: ["migra*=migratiebeleid"],
  },
  { title: "nothing more after a *", patterns: ["migra*"], text: "migra", found: ["migra*=migra"] },
  {
    title: "several words across any separator",
    patterns: ["sans papiers"],
    text: "sans-papiers",
    found: ["sans papiers=sans-papiers"],
  },
  {
    title: "several words of which the last goes on",
    patterns: ["justice fiscal*"],
    text: "justice\n fiscales.",
    found: ["justice fiscal*=justice\n fiscales"],
  },
  {
    title: "patterns that begin alike",
    patterns: ["tax", "tax justice"],
    text: "tax justice",
    found: ["tax=tax", "tax justice=tax justice"],
  },
  {
    title: "a pattern that begins inside another",
    patterns: ["tax justice", "justice"],
    text: "tax justice",
    found: ["tax justice=tax justice", "justice=justice"],
  },
  {
    title: "the same words under two values",
    patterns: ["land", "land"],
    text: "land",
    found: ["land=land", "land=land"],
  },
  { title: "figures", patterns: ["sdg 13"], text: "SDG 13", found: ["sdg 13=SDG 13"] },
])("finds $title", ({ patterns, text, found }) => {
  expect(matches(patterns, text)).toEqual(found);
});
