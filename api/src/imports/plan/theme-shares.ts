import type { ActivityRow } from "../iati/activity-row.ts";
import type { PlannedSector } from "./sector-shares.ts";
import { type StatedThemes, statedThemes } from "./stated-themes.ts";

/** A theme that words of a text point to, with the first of those words. */
export interface ThemeSuggestion {
  readonly theme: string;
  readonly word: string;
}

/** What the theme list knows: which codes state which themes, and which words suggest them. */
export interface ThemeMap {
  /** Theme codes that a sector code states; empty when it says nothing about themes. */
  fromCode(vocabulary: string, code: string, publisherRef: string | null): readonly string[];
  suggest(texts: readonly string[]): readonly ThemeSuggestion[];
}

/**
 * Part of an activity (0 to 1) on a theme, or on `null`: no theme is stated and none suggested, so its origin is `STATED`.
 * The same theme may stand twice, once for each origin.
 */
export interface PlannedTheme {
  readonly theme: string | null;
  readonly share: number;
  readonly origin: "STATED" | "SUGGESTED";
  /** The codes, as `vocabulary:code`, or the word found. */
  readonly evidence: string | null;
  /** Whether any of the share comes from splitting equally what the source does not split. */
  readonly assumedEqual: boolean;
  readonly line: number;
}

/** From this part on, stated themes are the whole: percentages may miss 100 by half a percent. */
const WHOLE = 0.995;

/**
 * Gives an activity its themes; shares add up to 1.
 *
 * What sector codes state comes first. What they leave open is spread equally over the themes that words in titles,
 * descriptions and results suggest, if any; else it stays without theme.
 *
 * @see README.md in the folder above, "From a file to shares".
 */
export function themeShares(
  row: ActivityRow,
  sectors: readonly PlannedSector[],
  map: ThemeMap,
): PlannedTheme[] {
  const stated = statedThemes(sectors, (vocabulary, code) =>
    map.fromCode(vocabulary, code, row.reporter.ref),
  );
  if (stated.covered >= WHOLE) return fromCodes(stated, stated.covered);
  return [...fromCodes(stated, 1), ...fillOpen(row, 1 - stated.covered, map.suggest(textsOf(row)))];
}

function fromCodes({ themes }: StatedThemes, whole: number): PlannedTheme[] {
  return themes.map(({ theme, share, codes, assumedEqual, line }) => ({
    theme,
    share: share / whole,
    origin: "STATED",
    evidence: codes.join(", "),
    assumedEqual,
    line,
  }));
}

function fillOpen(row: ActivityRow, open: number, suggestions: readonly ThemeSuggestion[]): PlannedTheme[] {
  if (suggestions.length === 0)
    return [
      { theme: null, share: open, origin: "STATED", evidence: null, assumedEqual: false, line: row.line },
    ];
  return suggestions.map(({ theme, word }) => ({
    theme,
    share: open / suggestions.length,
    origin: "SUGGESTED",
    evidence: word,
    assumedEqual: true,
    line: row.line,
  }));
}

/** Titles first, so that the word shown as evidence is the one a reader sees first. */
function textsOf({ titles, descriptions, resultTexts }: ActivityRow): string[] {
  return [...Object.values(titles), ...Object.values(descriptions), ...resultTexts];
}
