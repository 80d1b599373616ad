/**
 * Texts of pages that nobody sees first, by the start of their keys. They stand in the same file as the others, so
 * that a translator has one file for a language, and travel with the first of those pages.
 */
export const LATER_WORDS: readonly string[] = [
  "accounts.",
  "activities.",
  "admin.",
  "axis.",
  "ballot.",
  "compare.",
  "decisions.",
  "demands.",
  "difference.",
  "division.",
  "download.",
  "evidence.",
  "figures.",
  "flow.",
  "form.",
  "frameworks.",
  "governance.",
  "history.",
  "how.",
  "impact.",
  "imports.",
  "layer.",
  "light.",
  "needs.",
  "networks.",
  "organisations.",
  "overlaps.",
  "pairs.",
  "participation.",
  "print.",
  "profile.",
  "proposals.",
  "refusal.",
  "remarks.",
  "safeSpace.",
  "scenarios.",
  "sessions.",
  "snapshots.",
  "substantiate.",
  "substantiation.",
  "terms.",
  "us.",
  "visibility.",
  "voice.",
];

/** Starts of keys that word the text behind them in another way: for one organisation against the others, for other axes. */
export const WORDINGS = ["compare.", "axis."] as const;

/** Whether a text comes with a later page. */
export const isLater = (key: string): boolean => LATER_WORDS.some((start) => key.startsWith(start));
