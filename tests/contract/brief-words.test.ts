import { readFileSync } from "node:fs";
import { BRIEF_WORDS } from "@onze/api";
import { LANGUAGES } from "@onze/schema";
import { expect, test } from "vitest";

/** What briefs call the codes of the schema, by where the dashboard has its words for them. */
const CALLED = (language: (typeof LANGUAGES)[number]) => {
  const { demand, outcome } = BRIEF_WORDS[language];
  return {
    "impact.actorKind": demand.actorKinds,
    "impact.arena": demand.arenas,
    "impact.coordination": demand.coordinations,
    "impact.direction": outcome.directions,
    "impact.flag": demand.flagged,
    "impact.influence": outcome.influence,
    "impact.rival": outcome.assessments,
    "impact.role": outcome.roles,
    "impact.stage": Object.fromEntries(demand.stages.entries()),
    "impact.uptake": demand.uptakes,
    "evidence.band": outcome.bands,
    "evidence.observed": outcome.observed,
    "evidence.test": outcome.tests,
    "substantiation.status": outcome.statuses,
  };
};

test.each(LANGUAGES)("a brief calls things what the dashboard calls them: %s", (language) => {
  const file = new URL(`../../dashboard/src/i18n/${language}.json`, import.meta.url);
  const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, "utf8"));
  for (const [prefix, called] of Object.entries(CALLED(language)))
    for (const [code, word] of Object.entries(called))
      expect(word.toLowerCase(), `${prefix}.${code}`).toBe(words[`${prefix}.${code}`]?.toLowerCase());
});
