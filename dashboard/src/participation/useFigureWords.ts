import { useTranslation } from "react-i18next";
import { figureWords, restingOn } from "../shared/figures/figure-words.ts";
import { useFormat } from "../shared/useFormat.ts";
import { coDecidedOf, type Figures } from "./ledger.ts";

/** Every figure of how far partners took part, in the order in which they are read. */
export const LEVEL_FIGURES = [
  "meanActual",
  "coDecisionRate",
  "meanDesired",
  "powerGap",
  "agreementRate",
  "meanClaimed",
  "claimGap",
] as const satisfies readonly (keyof Figures)[];

export type LevelFigure = (typeof LEVEL_FIGURES)[number];

/** Differences have a sign, so that none is taken for a level. */
const DIFFERENCES: readonly LevelFigure[] = ["powerGap", "claimGap"];

/** Writes such a figure: levels with one decimal, differences with their sign, shares of few cases as "2 of 9". */
export function useFigureWords(): (name: LevelFigure, figures: Figures) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (name, figures) => {
    const figure = figures[name];
    if (figure.__typename !== "MetricValue") return figureWords(figure, format, t);
    const { value } = figure;
    if (name === "coDecisionRate") {
      const found = coDecidedOf(figures);
      return found ? format.partOf(found.part, found.count) : format.ratio(value);
    }
    if (name === "agreementRate") return figureWords(restingOn(figure, figures.decisions), format, t);
    const words = format.decimal(value, 1);
    return DIFFERENCES.includes(name) && value > 0 ? `+${words}` : words;
  };
}
