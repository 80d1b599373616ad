import { printCsv } from "../csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../provenance.ts";
import { FIGURE_HEADS, figureColumns } from "./figure-columns.ts";
import type { ProfileRow } from "./profile-figures.ts";

/** Writes the figures of a profile as a CSV file, each with its definition; what cannot be told is empty, with the reason. */
export function printProfile(rows: readonly ProfileRow[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    ["axis", ...FIGURE_HEADS, ...PROVENANCE_HEADS],
    rows.map(({ axis, figure }) => {
      const columns = figureColumns(figure);
      return [axis, ...FIGURE_HEADS.map((head) => columns[head]), ...provenance];
    }),
  );
}
