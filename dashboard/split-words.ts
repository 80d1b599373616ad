import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { isLater } from "./src/i18n/later-words.ts";

const PART = /\.json\?(first|later)$/;

/** Gives `nl.json?first` and `nl.json?later` each its part of the texts. */
export function splitWords(): Plugin {
  return {
    name: "split-words",
    enforce: "pre",
    load(id) {
      const part = PART.exec(id)?.[1];
      if (part === undefined) return null;
      const path = id.replace(PART, ".json");
      this.addWatchFile(path);
      const words: Record<string, string> = JSON.parse(readFileSync(path, "utf8"));
      const wanted = Object.entries(words).filter(([key]) => isLater(key) === (part === "later"));
      return { code: JSON.stringify(Object.fromEntries(wanted)), moduleType: "json" };
    },
  };
}
