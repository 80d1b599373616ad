import { printCsv } from "../../shared/csv.ts";
import { FIGURE_HEADS, figureColumns } from "../../shared/profile/figure-columns.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import type { Pair, PairAxis } from "./pair-question.ts";

const HEADS = ["first_id", "first", "second_id", "second", "axis", "shared_keys"];

/** Writes pairs as a CSV file, each with what its figure rests on; what cannot be told is empty, with the reason. */
export function printPairs(pairs: readonly Pair[], axis: PairAxis, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...FIGURE_HEADS, ...PROVENANCE_HEADS],
    pairs.map(({ first, second, sharedKeys, overlap }) => {
      const columns = figureColumns(overlap);
      return [
        ...[first.key, first.label, second.key, second.label, axis, sharedKeys],
        ...FIGURE_HEADS.map((head) => columns[head]),
        ...provenance,
      ];
    }),
  );
}
