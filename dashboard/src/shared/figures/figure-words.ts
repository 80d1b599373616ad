import type { TFunction } from "i18next";
import { shareWords } from "../format.ts";
import type { FormatWords } from "../useFormat.ts";

/** On how many activities a figure rests; null for one that does not rest on activities. */
interface Resting {
  readonly trust: { readonly activities: number; readonly used: number } | null;
}

/** A figure as it is answered: one number, two ends between which it lies, or why there is none. */
export type Figure =
  | (Resting & { readonly value: number })
  | (Resting & { readonly low: number; readonly high: number })
  | (Resting & { readonly unavailable: string });

/** A share of 0 to 1 as people read it, or why there is none. Of few activities it is no percentage. */
export const figureWords = (figure: Figure, format: FormatWords, t: TFunction): string =>
  wordsOf(figure, { few: format.ratio, many: format.share }, t);

/** The figure as a share of other cases than activities, such as countries: of few of those it is no percentage either. */
export const restingOn = (figure: Figure, cases: number): Figure => ({
  ...figure,
  trust: { activities: cases, used: cases },
});

/** A share of what was counted: of few it is told as how many of how many. */
export const countedWords = (figure: Figure, of: number, format: FormatWords, t: TFunction): string =>
  "value" in figure && of > 0
    ? format.partOf(Math.round(figure.value * of), of)
    : figureWords(restingOn(figure, of), format, t);

/** A share that is held against a line: one that just misses it must not read as the line itself. */
export const lineWords = (figure: Figure, format: FormatWords, t: TFunction): string =>
  wordsOf(figure, { few: format.ratio, many: format.shareInTenths }, t);

/** How a share is written that rests on few activities, and one that rests on many. */
interface Writing {
  readonly few: (share: number) => string;
  readonly many: (share: number) => string;
}

function wordsOf(figure: Figure, { few, many }: Writing, t: TFunction): string {
  if ("unavailable" in figure) return t(`figures.unavailable.${figure.unavailable}`);
  const isOfMany = figure.trust === null || shareWords(figure.trust.used) === "percent";
  const write = isOfMany ? many : few;
  if ("value" in figure) return write(figure.value);
  return t("figures.range", { low: write(figure.low), high: write(figure.high) });
}

/** An amount in euro with how much of it is known, or that it is unknown. */
export function amountWords(figure: Figure, format: FormatWords, t: TFunction): string {
  if (!("value" in figure)) return t("amount.unknown");
  const { trust, value } = figure;
  if (trust === null || trust.activities === 0) return format.euro(value);
  return format.sum({ sumEur: value, known: trust.used, of: trust.activities });
}
