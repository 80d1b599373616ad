import type { TFunction } from "i18next";
import type { MarkWords } from "./map-marks.ts";
import { leadingState, type Place } from "./map-places.ts";

/** The words of a mark: what is read beside it and what is spoken. */
export interface PlaceWords extends MarkWords {
  readonly spoken: string;
}

/** Finds the words of a place; with one theme its state and partners, with several how many themes are in each state. */
export function wordsOf(place: Place, isTallied: boolean, t: TFunction): PlaceWords {
  const spoken = t("map.spoken", { place: place.label, words: spokenWords(place, isTallied, t) });
  return { name: place.label, second: isTallied ? null : secondLine(place, t), spoken };
}

function secondLine(place: Place, t: TFunction): string {
  return [...partnerFigures(place, t).map(({ words }) => words), stateWord(place, t)].join(" ");
}

/** The state in the one or two words that fit beside a figure. */
export function stateWord(place: Place, t: TFunction): string {
  return t(`state.short.${leadingState(place)}`);
}

/** A side's partners as a letter and a figure; a side that is not there has none. */
export interface PartnerFigure {
  readonly side: "umbrella" | "members";
  readonly words: string;
}

/** The partners of a place with one theme, by side. */
export function partnerFigures({ cells }: Place, t: TFunction): PartnerFigure[] {
  const [cell] = cells;
  if (!cell) return [];
  return (["umbrella", "members"] as const)
    .filter((side) => cell[side].organisations > 0)
    .map((side) => ({ side, words: t(`map.figure.${side}`, { n: cell[side].partners }) }));
}

function spokenWords(place: Place, isTallied: boolean, t: TFunction): string {
  if (isTallied)
    return place.tallies
      .map(({ state, cells }) => t("map.tally", { count: cells, state: t(`state.${state}`) }))
      .join(", ");
  const [cell] = place.cells;
  const state = t(`state.${leadingState(place)}`);
  if (!cell) return state;
  return t("map.spokenPartners", { state, umbrella: cell.umbrella.partners, members: cell.members.partners });
}
