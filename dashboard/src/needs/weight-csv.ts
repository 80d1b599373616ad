import type { WeightSetFactsFragment } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";

const HEADS = [
  "set",
  "rests_on",
  "decided_by",
  "decided_on",
  "valid_from",
  "reference",
  "theme_code",
  "theme",
  "country_code",
  "country",
  "weight",
];

/** Writes sets of weights as a CSV file, one weight a row with who decided it and when; no theme or country is all of them. */
export function printWeights(sets: readonly WeightSetFactsFragment[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    sets.flatMap(({ weights, ...set }) =>
      weights.map(({ theme, country, value }) => [
        set.title,
        set.sourceType,
        set.decidedBy,
        set.decidedOn,
        set.validFrom,
        set.reference,
        theme?.code ?? null,
        theme?.name ?? null,
        country?.code ?? null,
        country?.name ?? null,
        value,
        ...provenance,
      ]),
    ),
  );
}
