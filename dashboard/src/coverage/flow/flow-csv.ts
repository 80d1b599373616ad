import { printCsv } from "../../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import type { FlowRow } from "./flow-rows.ts";

const HEADS = [
  "holder_id",
  "holder",
  "theme_code",
  "theme",
  "place_code",
  "place",
  "activities",
  "activities_with_amount",
  "effort_eur",
];

/** Writes the paths of a flow as a CSV file. Effort is empty when no amount is known. */
export function printFlow(rows: readonly FlowRow[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map(({ holder, theme, place, path }) => [
      ...[holder, theme, place].flatMap(({ key, label }) => [key, label]),
      path.activities,
      path.activitiesWithEffort,
      path.effortEur,
      ...provenance,
    ]),
  );
}
