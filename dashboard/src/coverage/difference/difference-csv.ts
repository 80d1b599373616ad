import { type CsvValue, printCsv } from "../../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import type { Axes } from "../axis/axes.ts";
import { axisHeads, axisValues } from "../axis/axis-csv.ts";
import type { ChangedCell, DifferenceRow } from "./difference-rows.ts";

const HEADS = [
  "change",
  "from",
  "to",
  "state_before",
  "state_after",
  "umbrella_partners_before",
  "members_partners_before",
  "umbrella_partners_after",
  "members_partners_after",
];

/** The two days that a file tells of. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Writes the difference between two days as a CSV file; where nothing was recorded on a day, its fields are empty. */
export function printDifference(
  { rows, axes, days }: { readonly rows: readonly DifferenceRow[]; readonly axes: Axes; readonly days: Days },
  facts: FileFacts,
): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...axisHeads(axes.rows), ...axisHeads(axes.columns), ...HEADS, ...PROVENANCE_HEADS],
    rows.map(({ place, theme, cell }) => [
      ...axisValues(place, axes.rows),
      ...axisValues(theme, axes.columns),
      cell.change,
      days.from,
      days.to,
      cell.before?.state ?? "NOTHING_RECORDED",
      cell.after?.state ?? "NOTHING_RECORDED",
      ...partnersOf(cell.before),
      ...partnersOf(cell.after),
      ...provenance,
    ]),
  );
}

const partnersOf = (told: ChangedCell["before"]): CsvValue[] =>
  told ? [told.umbrella.partners, told.members.partners] : [null, null];
