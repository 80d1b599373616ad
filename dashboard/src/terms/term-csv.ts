import type { TermLineFragment } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { KEPT_HEADS, type KeptFileFacts, keptProvenance } from "../shared/kept-provenance.ts";

const HEADS = [
  ...["word", "slug", "language", "status", "instead", "why", "decided_on", "decided_by", "proposed_by"],
  "word_source",
];

/** Writes words as a CSV file. Codes are the same in every language; what is not known, or not told, is empty. */
export function printTerms(terms: readonly TermLineFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...HEADS, ...KEPT_HEADS],
    terms.map((term) => [
      ...[term.word, term.slug, term.language, term.status, term.instead ?? null],
      ...[term.decidedBecause ?? term.reasons ?? null, term.decidedOn ?? null, term.bodyName ?? null],
      ...[term.proposedBy?.name ?? null, term.source.source.name],
      ...keptProvenance(term.source.source.kind, terms.length, facts),
    ]),
  );
}
