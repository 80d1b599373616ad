import type { CellState } from "../gql/graphql.ts";
import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import type { CoverageRow } from "./table-rows.ts";

const HEADS = [
  "place_code",
  "place",
  "place_kind",
  "theme_code",
  "theme",
  "state",
  "state_in_words",
  "umbrella_partners",
  "members_partners",
  "umbrella_organisations",
  "members_organisations",
  "umbrella_themes_only_suggested",
  "members_themes_only_suggested",
  "activities",
  "activities_with_amount",
  "effort_eur",
];

/**
 * Writes the rows of the coverage table as a CSV file, in the order given.
 *
 * Heads and codes are the same in every language, so that a file of yesterday and one of a colleague can be laid side
 * by side; names are in the reader's. Effort is empty when no amount is known; `activities_with_amount` says why.
 */
export function printCoverage(
  rows: readonly CoverageRow[],
  stateWords: Readonly<Record<CellState, string>>,
  facts: FileFacts,
): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map((row) => [...coverageValues(row, stateWords), ...provenance]),
  );
}

function coverageValues(
  { place, theme, cell, activities, effort }: CoverageRow,
  stateWords: Readonly<Record<CellState, string>>,
): CsvValue[] {
  const { umbrella, members } = cell;
  return [
    place.key,
    place.label,
    place.kind,
    theme.key,
    theme.label,
    cell.state,
    stateWords[cell.state],
    umbrella.partners,
    members.partners,
    umbrella.organisations,
    members.organisations,
    yesOrNo(umbrella.onlySuggested),
    yesOrNo(members.onlySuggested),
    activities,
    effort.known,
    effort.sumEur,
  ];
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}
