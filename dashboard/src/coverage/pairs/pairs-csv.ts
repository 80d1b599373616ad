import { printCsv } from "../../shared/csv.ts";
import { endsOf } from "../../shared/profile/profile-figures.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import type { Pair, PairAxis } from "./pair-question.ts";

const HEADS = [
  "first_id",
  "first",
  "second_id",
  "second",
  "axis",
  "basis",
  "overlap",
  "low",
  "high",
  "unavailable",
  "shared_keys",
  "activities_used",
  "activities",
  "measure",
  "formula",
  "source_of_measure",
  "caveat",
];

/** Writes pairs as a CSV file, each with what its figure rests on; what cannot be told is empty, with the reason. */
export function printPairs(pairs: readonly Pair[], axis: PairAxis, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    pairs.map(({ first, second, sharedKeys, overlap }) => {
      const { definition, basis, trust } = overlap;
      const [low, high] = endsOf(overlap) ?? [null, null];
      return [
        first.key,
        first.label,
        second.key,
        second.label,
        axis,
        basis,
        overlap.__typename === "MetricValue" ? overlap.value : null,
        low,
        high,
        overlap.__typename === "MetricUnavailable" ? overlap.unavailable : null,
        sharedKeys,
        trust?.used ?? null,
        trust?.activities ?? null,
        definition.key,
        definition.formula,
        definition.source,
        definition.caveat,
        ...provenance,
      ];
    }),
  );
}
