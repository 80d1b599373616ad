import { printCsv } from "../csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../provenance.ts";
import { endsOf, type ProfileRow } from "./profile-figures.ts";

const HEADS = [
  "measure",
  "measure_in_words",
  "axis",
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
];

/** Writes the figures of a profile as a CSV file, each with its definition; what cannot be told is empty, with the reason. */
export function printProfile(rows: readonly ProfileRow[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map(({ axis, figure }) => {
      const { definition, basis, trust } = figure;
      const [low, high] = endsOf(figure) ?? [null, null];
      return [
        definition.key,
        definition.name,
        axis,
        basis,
        figure.__typename === "MetricValue" ? figure.value : null,
        low,
        high,
        figure.__typename === "MetricUnavailable" ? figure.unavailable : null,
        trust?.used ?? null,
        trust?.activities ?? null,
        definition.formula,
        definition.source,
        definition.caveat,
        ...provenance,
      ];
    }),
  );
}
