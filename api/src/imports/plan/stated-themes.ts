import type { PlannedSector } from "./sector-shares.ts";

/** A theme with its part (0 to 1) and the codes, as `vocabulary:code`, that state it. */
export interface StatedTheme {
  readonly theme: string;
  readonly share: number;
  readonly codes: readonly string[];
  readonly assumedEqual: boolean;
  readonly line: number;
}

/** Themes of the one vocabulary that was chosen, and the part (0 to 1) that they cover together. */
export interface StatedThemes {
  readonly themes: readonly StatedTheme[];
  readonly covered: number;
}

/** IATI sector vocabularies of the Sustainable Development Goals; a target is read as its goal. */
const SDG_GOAL = "7";
const SDG_TARGET = "8";

/**
 * Finds the themes that sector codes state.
 *
 * The one vocabulary counts that states most of the activity; at a tie the first in order of their codes, which is the
 * DAC's. Vocabularies describe the same money and are never added together. A code of several themes is split
 * equally over them, and this is flagged.
 */
export function statedThemes(
  sectors: readonly PlannedSector[],
  themesOf: (vocabulary: string, code: string) => readonly string[],
): StatedThemes {
  const vocabularies = [...Map.groupBy(sectors, ({ vocabulary }) => vocabulary)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return vocabularies
    .map(([, ofVocabulary]) => themesOfSectors(ofVocabulary, themesOf))
    .reduce((best, next) => (next.covered > best.covered ? next : best), { themes: [], covered: 0 });
}

function themesOfSectors(
  sectors: readonly PlannedSector[],
  themesOf: (vocabulary: string, code: string) => readonly string[],
): StatedThemes {
  const found = new Map<string, StatedTheme>();
  for (const sector of sectors) {
    const themes = sector.share === null ? [] : themesOfSector(sector, themesOf);
    for (const theme of themes) found.set(theme, addSector(found.get(theme), theme, sector, themes.length));
  }
  const themes = [...found.values()];
  return { themes, covered: themes.reduce((sum, { share }) => sum + share, 0) };
}

function themesOfSector(
  { vocabulary, code }: PlannedSector,
  themesOf: (vocabulary: string, code: string) => readonly string[],
): readonly string[] {
  if (vocabulary !== SDG_TARGET) return themesOf(vocabulary, code);
  const [goal = code] = code.split(".");
  return themesOf(SDG_GOAL, goal);
}

function addSector(
  known: StatedTheme | undefined,
  theme: string,
  sector: PlannedSector,
  among: number,
): StatedTheme {
  return {
    theme,
    share: (known?.share ?? 0) + (sector.share ?? 0) / among,
    codes: [...(known?.codes ?? []), `${sector.vocabulary}:${sector.code}`],
    assumedEqual: (known?.assumedEqual ?? false) || among > 1,
    line: known?.line ?? sector.line,
  };
}
