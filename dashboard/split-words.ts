import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { isLater } from "./src/i18n/later-words.ts";

/** Texts of the light pages alone, by the start of their keys. */
const LIGHT_WORDS: readonly string[] = ["ballot.", "light.", "substantiate.", "us."];
/** With why something may be refused there: the reasons of what that page does, of all others none. */
const US_WORDS: readonly string[] = [
  "us.",
  "light.",
  "decisions.capacity.",
  "decisions.outcome.",
  "decisions.stage.",
  "decisions.stance.",
  "decisions.type.",
  "origin.",
  "participation.agreed",
  "participation.form.",
  "participation.level.",
  "participation.levelMeaning.",
  "participation.notAgreed",
  "participation.notShared",
  "participation.shared",
  "participation.takeBack",
  "proposals.changed",
  "proposals.status.",
  "refusal.BEING_WRITTEN",
  "refusal.CHANGED_MEANWHILE",
  "refusal.CONFIDENTIAL_",
  "refusal.LEVEL_OUTSIDE",
  "refusal.LINK_HIDES_ONLY",
  "refusal.NAME_",
  "refusal.NO_PARTY",
  "refusal.REASON_",
  "refusal.REMARK_CLOSED",
  "refusal.REQUEST_CHANGED",
  "refusal.TEXT_",
  "refusal.WEBSITE_",
  "refusal.WISH_THOUGH_AGREED",
  "remarks.reason.",
  "visibility.reason.",
];
const BALLOT_WORDS: readonly string[] = [
  "ballot.",
  "light.",
  "participation.level",
  "refusal.ANSWER",
  "refusal.BALLOT",
  "refusal.LINK_CLOSED",
  "refusal.ROUND",
];

const SUBSTANTIATE_WORDS: readonly string[] = [
  "light.",
  "refusal.ANSWER_CONTRADICTS",
  "refusal.BEING_WRITTEN",
  "refusal.OUTCOME_KEPT",
  "refusal.SUBSTANTIATION_LINK_CLOSED",
  "refusal.SUBSTANTIATION_TIME_OVER",
  "refusal.TEXT_",
  "substantiate.",
];

const startsWithOne = (key: string, starts: readonly string[]): boolean =>
  starts.some((start) => key.startsWith(start));

/** The parts in which the texts of a language travel. */
const PARTS = {
  first: (key: string): boolean => !isLater(key),
  later: (key: string): boolean => isLater(key) && !startsWithOne(key, LIGHT_WORDS),
  us: (key: string): boolean => startsWithOne(key, US_WORDS),
  ballot: (key: string): boolean => startsWithOne(key, BALLOT_WORDS),
  substantiate: (key: string): boolean => startsWithOne(key, SUBSTANTIATE_WORDS),
} as const;

const PART = /\.json\?(first|later|us|ballot|substantiate)$/;

const isPart = (name: string | undefined): name is keyof typeof PARTS => name !== undefined && name in PARTS;

/** Gives `nl.json?first`, `nl.json?later`, `nl.json?us`, `nl.json?ballot` and `nl.json?substantiate` each its part of the texts. */
export function splitWords(): Plugin {
  return {
    name: "split-words",
    enforce: "pre",
    load(id) {
      const part = PART.exec(id)?.[1];
      if (!isPart(part)) return null;
      const path = id.replace(PART, ".json");
      this.addWatchFile(path);
      const words: Record<string, string> = JSON.parse(readFileSync(path, "utf8"));
      const wanted = Object.entries(words).filter(([key]) => PARTS[part](key));
      return { code: JSON.stringify(Object.fromEntries(wanted)), moduleType: "json" };
    },
  };
}
