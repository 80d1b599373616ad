/**
 * Texts of pages that nobody sees first, by the start of their keys. They stand in the same file as the others, so
 * that a translator has one file for a language, and travel with the first of those pages.
 */
export const LATER_WORDS: readonly string[] = [
  "accounts.",
  "admin.",
  "history.",
  "imports.",
  "networks.",
  "overlaps.",
  "refusal.",
  "scenarios.",
  "visibility.",
];

/** Whether a text comes with a later page. */
export const isLater = (key: string): boolean => LATER_WORDS.some((start) => key.startsWith(start));
