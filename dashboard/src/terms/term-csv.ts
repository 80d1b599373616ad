import type { TermLineFragment } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";

const HEADS = [
  ...["word", "slug", "language", "status", "instead", "why", "decided_on", "decided_by", "proposed_by"],
  "word_source",
];

/** Writes words as a CSV file. Codes are the same in every language; what is not known, or not told, is empty. */
export function printTerms(terms: readonly TermLineFragment[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    terms.map((term) => [
      ...[term.word, term.slug, term.language, term.status, term.instead ?? null],
      ...[term.decidedBecause ?? term.reasons ?? null, term.decidedOn ?? null, term.bodyName ?? null],
      ...[term.proposedBy?.name ?? null, term.source.source.name],
      ...provenance,
    ]),
  );
}
