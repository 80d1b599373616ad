import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { isLater } from "./src/i18n/later-words.ts";

/** Texts of the light page of partners, by the start of their keys; those that no other page has come first. */
const US_WORDS: readonly string[] = ["us.", "origin.", "refusal.", "remarks.reason.", "visibility.reason."];

/** The parts in which the texts of a language travel. */
const PARTS = {
  first: (key: string): boolean => !isLater(key),
  later: (key: string): boolean => isLater(key) && !key.startsWith("us."),
  us: (key: string): boolean => US_WORDS.some((start) => key.startsWith(start)),
} as const;

const PART = /\.json\?(first|later|us)$/;

const isPart = (name: string | undefined): name is keyof typeof PARTS => name !== undefined && name in PARTS;

/** Gives `nl.json?first`, `nl.json?later` and `nl.json?us` each its part of the texts. */
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
