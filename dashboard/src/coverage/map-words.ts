import type { CellState } from "../gql/graphql.ts";
import type { MarkWords } from "./map-marks.ts";
import { leadingState, type Place } from "./map-places.ts";
import type { CoverageWords } from "./useCoverageWords.ts";

/** The words of a mark: what is read beside it and what is spoken. */
export interface PlaceWords extends MarkWords {
  readonly spoken: string;
}

/**
 * Finds the words of a place whose marks tally states: its name, and how many themes are in each state.
 */
export function tallyWords(place: Place, t: CoverageWords): PlaceWords {
  const tallies = place.tallies.map(({ state, cells }) =>
    t("map.tally", { count: cells, state: t(`state.${state}`) }),
  );
  const words = tallies.length > 0 ? tallies.join(", ") : t("state.NOTHING_RECORDED");
  return { name: place.label, second: null, spoken: `${place.label}: ${words}` };
}

/** Finds the words of a place with one theme: its name, and the line with its partners and its state. */
export function stateWords(place: Place, spoken: string, t: CoverageWords): PlaceWords {
  const state = shortState(leadingState(place), t);
  const [cell] = place.cells;
  const figures = cell
    ? [
        cell.umbrella.activities > 0 ? `${t("letter.umbrella")}${cell.umbrella.partners || ""}` : "",
        cell.members.activities > 0 ? `${t("letter.members")}${cell.members.partners || ""}` : "",
      ]
    : [];
  return { name: place.label, second: [...figures, state].filter(Boolean).join(" "), spoken };
}

/** The state in the one or two words that fit beside a figure. */
export function shortState(state: CellState, t: CoverageWords): string {
  if (state === "SHARED_NOT_AGREED") return t("cell.open");
  return state === "SHARED_AGREED" ? t("cell.agreed") : t(`state.${state}`);
}
