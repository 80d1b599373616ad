import type { TFunction } from "i18next";
import { type Figure, figureWords } from "../shared/figures/figure-words.ts";
import type { FormatWords } from "../shared/useFormat.ts";

/** A difference of shares with its sign, such as +0,08; or why there is none. */
export function differenceWords(figure: Figure, format: FormatWords, t: TFunction): string {
  if (!("value" in figure)) return figureWords(figure, format, t);
  const words = format.ratio(figure.value);
  return figure.value > 0 ? `+${words}` : words;
}

/** A figure that is no share, with two decimals; or why there is none. */
export const ratioWords = (figure: Figure, format: FormatWords, t: TFunction): string =>
  "value" in figure ? format.ratio(figure.value) : figureWords(figure, format, t);
