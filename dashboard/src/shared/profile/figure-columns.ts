import type { CsvValue } from "../csv.ts";
import { endsOf, type Figure } from "./profile-figures.ts";

/** Heads of what a file says of a figure: what it is, how high, on what it rests and what it means. */
export const FIGURE_HEADS = [
  "measure",
  "measure_in_words",
  "basis",
  "value",
  "low",
  "high",
  "unavailable",
  "activities_used",
  "activities",
  "formula",
  "source_of_measure",
  "caveat",
] as const;

type FigureColumns = Readonly<Record<(typeof FIGURE_HEADS)[number], CsvValue>>;

/** What stands under them; what cannot be told is empty, with the reason. */
export function figureColumns(figure: Figure): FigureColumns {
  const { definition, basis, trust } = figure;
  const [low, high] = endsOf(figure) ?? [null, null];
  return {
    measure: definition.key,
    measure_in_words: definition.name,
    basis,
    value: figure.__typename === "MetricValue" ? figure.value : null,
    low,
    high,
    unavailable: figure.__typename === "MetricUnavailable" ? figure.unavailable : null,
    activities_used: trust?.used ?? null,
    activities: trust?.activities ?? null,
    formula: definition.formula,
    source_of_measure: definition.source,
    caveat: definition.caveat,
  };
}
