import type { TFunction } from "i18next";
import type { RoundFigureFragment } from "../gql/later/graphql.ts";
import type { FormatWords } from "../shared/useFormat.ts";
import type { Cell, Question } from "./round-results.ts";

const isHidden = (figure: RoundFigureFragment): boolean =>
  "unavailable" in figure && figure.unavailable === "SUPPRESSED";

/** A figure in words: exactly, by its two ends, or that it is not told. */
export function toldWords(
  figure: RoundFigureFragment,
  write: (value: number) => string,
  t: TFunction,
): string {
  if ("value" in figure) return write(figure.value);
  if ("low" in figure) {
    // what nearly everybody said is told by its lower end alone
    if (figure.high >= 1) return t("voice.atLeast", { value: write(figure.low) });
    return t("figures.range", { low: write(figure.low), high: write(figure.high) });
  }
  return isHidden(figure) ? t("voice.notShown") : t(`figures.unavailable.${figure.unavailable}`);
}

/** Whether anything of a cell is told. */
export const isTold = ({ answers }: Cell): boolean => answers !== null;

/** A net score with its sign, its interval and whether it is a signal: never the number alone. */
export function netWords(
  { netScore, netScoreLow, netScoreHigh, hasSignal }: Cell,
  format: FormatWords,
  t: TFunction,
): string | null {
  if (!("value" in netScore) || netScoreLow === null || netScoreHigh === null) return null;
  const signed = (points: number) => (points > 0 ? `+${format.count(points)}` : format.count(points));
  return t(hasSignal ? "voice.net.signal" : "voice.net.none", {
    score: signed(netScore.value),
    low: signed(netScoreLow),
    high: signed(netScoreHigh),
  });
}

/** What an answer is called: a level with its word, else as the server says it. */
export const shareLabel = ({ kind }: Pick<Question, "kind">, label: string, t: TFunction): string =>
  kind === "LEVEL_0_4" ? `${label} · ${t(`participation.level.${label}`)}` : label;
