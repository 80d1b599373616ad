import { readFileSync } from "node:fs";
import { REFUSAL_REASONS } from "@onze/api";
import { describe, expect, test } from "vitest";
import { isTest, REPOSITORY, readSources } from "../support/package-sources.ts";

const reasons = Object.entries(REFUSAL_REASONS);
const LATER_TOLD = new Set(["TRIED_TOO_OFTEN"]); // in seconds or minutes, by words of its own

describe.each(["nl", "fr", "en", "es"])("in %s", (language) => {
  const words: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`${REPOSITORY}/dashboard/src/i18n/${language}.json`, "utf8"),
  );

  test("every reason of a refusal has words", () => {
    const silent = reasons.filter(([reason]) => !LATER_TOLD.has(reason) && !words[`refusal.${reason}`]);
    expect(silent.map(([reason]) => reason)).toEqual([]);
  });

  test("words of a refusal use the values that it is answered with, and no others", () => {
    const strange = reasons.filter(([reason, values]) => {
      const used = [...(words[`refusal.${reason}`] ?? "").matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      return used.some((name) => !values.some((value) => value === name));
    });
    expect(strange).toEqual([]);
  });
});

test("every reason is given somewhere", () => {
  const given = new Set(
    readSources(["api", "schema"])
      .filter(({ path }) => !isTest(path))
      .flatMap(({ text }) => [...text.matchAll(/\bbecause\(\s*"(\w+)"/g)].map(([, reason]) => reason)),
  );
  expect(reasons.map(([reason]) => reason).filter((reason) => !given.has(reason))).toEqual([]);
});
