import { expandLigatures } from "./letter-symbols.ts";
import { buildPatternTree, scanPatterns } from "./pattern-tree.ts";
import type { ThemeSuggestion } from "./theme-shares.ts";

/** Words that point to a theme; see `Pattern` for how they are written. */
export interface ThemeKeyword {
  readonly theme: string;
  readonly pattern: string;
}

interface Hits {
  readonly word: string;
  count: number;
  /** Counted over all texts, so that it tells two hits apart whatever text they are in. */
  lastStart: number;
}

/** More themes than this say little about any of them. */
const MOST_THEMES = 4;
/** Evidence is shown in one line. */
const LONGEST_WORD = 80;

/**
 * Prepares a search for the themes that words of a text point to.
 *
 * Keywords of every language are looked for in every text, because language marks in files are often wrong. Case and
 * accents do not count; only whole words do. Where several keywords of a theme begin at one word, they are one hit.
 *
 * @returns a function that gives each theme once with the first words found, most hits first, at most four themes.
 * @throws {RangeError} if a pattern is not written as it should be.
 */
export function createThemeFinder(
  keywords: readonly ThemeKeyword[],
): (texts: readonly string[]) => ThemeSuggestion[] {
  const themes = [...new Set(keywords.map(({ theme }) => theme))].sort();
  const values = new Map(themes.map((theme, value) => [theme, value]));
  const tree = buildPatternTree(
    keywords.map(({ theme, pattern }) => ({ text: expandLigatures(pattern), value: values.get(theme) ?? 0 })),
  );
  return (texts) => {
    const found = new Map<number, Hits>();
    let offset = 0;
    for (const original of texts) {
      const text = expandLigatures(original);
      scanPatterns(tree, text, (values, start, end) => {
        const word = text.slice(start, Math.min(end, start + LONGEST_WORD));
        for (const value of values) countHit(found, value, { word, start: offset + start });
      });
      offset += text.length;
    }
    return mostFound(found).map(([value, { word }]) => ({ theme: themes[value] ?? "", word }));
  };
}

function countHit(
  found: Map<number, Hits>,
  value: number,
  { word, start }: { word: string; start: number },
): void {
  const hits = found.get(value);
  if (!hits) found.set(value, { word, count: 1, lastStart: start });
  else if (hits.lastStart !== start) {
    hits.count++;
    hits.lastStart = start;
  }
}

/** Themes are numbered in the order of their codes, which decides between equals. */
function mostFound(found: ReadonlyMap<number, Hits>): [number, Hits][] {
  return [...found].sort(([a, one], [b, other]) => other.count - one.count || a - b).slice(0, MOST_THEMES);
}
