import type { CellState } from "../gql/graphql.ts";
import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import type { WithheldRow } from "../shared/visibility/withheld-rows.ts";
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
  "withheld_partners",
];

/** What the file holds, in the order given. */
export interface CoverageTable {
  readonly rows: readonly CoverageRow[];
  readonly stateWords: Readonly<Record<CellState, string>>;
  readonly withheld: readonly WithheldRow[];
}

/**
 * Writes the rows of the coverage table as a CSV file, and after them the partners that they do not name, by area.
 *
 * Heads and codes are the same in every language, so that a file of yesterday and one of a colleague can be laid side
 * by side; names are in the reader's. Effort is empty when no amount is known; `activities_with_amount` says why. What
 * withheld partners received stands in the effort of the rows already, so theirs is empty.
 */
export function printCoverage({ rows, stateWords, withheld }: CoverageTable, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  const values = [...rows.map((row) => coverageValues(row, stateWords)), ...withheld.map(withheldValues)];
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    values.map((each) => [...each, ...provenance]),
  );
}

function coverageValues(
  { place, theme, cell, activities, effort }: CoverageRow,
  stateWords: CoverageTable["stateWords"],
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
    null,
  ];
}

function withheldValues({ code, place, words, partners }: WithheldRow): CsvValue[] {
  const before = [code, place, "REGION", null, null, "WITHHELD", words];
  const unknown = HEADS.slice(before.length, -1).map(() => null);
  return [...before, ...unknown, partners];
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}
