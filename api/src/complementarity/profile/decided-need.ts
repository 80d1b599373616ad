import type { GivenWeight } from "../../needs/check-weights.ts";
import { cellKey } from "../matrix.ts";
import { sum } from "../measures/shares.ts";
import type { DecidedNeed, NeedAxis } from "./need-figures.ts";
import { ProfileAxis } from "./profile-axis.ts";

/** What weights of one set divide: all of them are of themes, of countries, or of both. */
export function axisOfWeights([first]: readonly GivenWeight[]): NeedAxis {
  if (!first?.country) return ProfileAxis.THEME;
  return first.theme ? ProfileAxis.JOINT : ProfileAxis.PLACE;
}

/**
 * The need of a selection: the weights that lie in it, as shares of their sum.
 *
 * @param weights of one set, those in the selection alone.
 * @returns null when no need was decided there: nothing can be said to meet it or not.
 */
export function decidedNeed(weights: readonly GivenWeight[]): DecidedNeed | null {
  const total = sum(weights.map(({ value }) => value));
  if (total === 0) return null;
  const shares = weights.map((weight) => [keyOf(weight), weight.value / total] as const);
  return { axis: axisOfWeights(weights), weights: new Map(shares) };
}

const keyOf = ({ theme, country }: GivenWeight): string =>
  theme && country ? cellKey(theme, country) : (theme ?? country ?? "");

/** A key of decided need as its theme and its country. */
export function cellOfNeed(axis: NeedAxis, key: string): { theme: string | null; country: string | null } {
  if (axis === ProfileAxis.THEME) return { theme: key, country: null };
  if (axis === ProfileAxis.PLACE) return { theme: null, country: key };
  const [theme = null, country = null] = key.split("~");
  return { theme, country };
}
