import type { CellState } from "../gql/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import type { WithheldRow } from "../shared/visibility/withheld-rows.ts";
import type { Axes } from "./axis/axes.ts";
import { axisHeads, axisValues } from "./axis/axis-csv.ts";
import { LAYER_HEADS, layerValues } from "./layer/layer-csv.ts";
import type { Layer } from "./layer/useLayer.ts";
import type { CoverageRow } from "./table-rows.ts";

const sideHeads = ([one, other]: readonly [string, string]) => [
  "state",
  "state_in_words",
  `${one}_partners`,
  `${other}_partners`,
  `${one}_organisations`,
  `${other}_organisations`,
  `${one}_themes_only_suggested`,
  `${other}_themes_only_suggested`,
  "activities",
  "activities_with_amount",
  "effort_eur",
  "withheld_partners",
];

/** What the file calls the two sides, and the states of one of them alone. */
const SIDES = { heads: ["umbrella", "members"], alone: {} } as const;
const COMPARED = {
  heads: ["own", "others"],
  alone: { UMBRELLA_ONLY: "OWN_ONLY", MEMBERS_ONLY: "OTHERS_ONLY" },
} as const;

/** What the file holds, in the order given. */
export interface CoverageTable {
  readonly rows: readonly CoverageRow[];
  readonly axes: Axes;
  /** Whether one organisation stands against all others; else the sides are those of umbrella and members. */
  readonly isCompared: boolean;
  readonly stateWords: Readonly<Record<CellState, string>>;
  /** By area; none unless rows are places and columns themes. */
  readonly withheld: readonly WithheldRow[];
  /** What lies under the map, by country; null for nothing. */
  readonly layer: Layer | null;
}

/**
 * Writes the rows of the coverage table as a CSV file, and after them the partners that they do not name, by area.
 *
 * Heads and codes are the same in every language, so that a file of yesterday and one of a colleague can be laid side
 * by side; names are in the reader's. Effort is empty when no amount is known; `activities_with_amount` says why. What
 * withheld partners received stands in the effort of the rows already, so theirs is empty.
 */
export function printCoverage(table: CoverageTable, facts: FileFacts): string {
  const { rows, axes, isCompared, withheld, layer } = table;
  const provenance = provenanceOf(facts);
  const heads = [
    ...axisHeads(axes.rows),
    ...axisHeads(axes.columns),
    ...sideHeads((isCompared ? COMPARED : SIDES).heads),
  ];
  const ofLayer = layer ? LAYER_HEADS : [];
  const values = [
    ...rows.map((row) => [
      ...coverageValues(row, table),
      ...(layer ? layerValues(layer, row.place.key) : []),
    ]),
    ...withheld.map((row) => [...withheldValues(row, heads.length), ...ofLayer.map(() => null)]),
  ];
  return printCsv(
    [...heads, ...ofLayer, ...PROVENANCE_HEADS],
    values.map((each) => [...each, ...provenance]),
  );
}

function coverageValues(
  { place, theme, cell, activities, effort }: CoverageRow,
  { axes, isCompared, stateWords }: CoverageTable,
): CsvValue[] {
  const { umbrella, members } = cell;
  const alone: Partial<Record<CellState, string>> = (isCompared ? COMPARED : SIDES).alone;
  return [
    ...axisValues(place, axes.rows),
    ...axisValues(theme, axes.columns),
    alone[cell.state] ?? cell.state,
    stateWords[cell.state],
    umbrella.partners,
    members.partners,
    umbrella.organisations,
    members.organisations,
    yesNo(umbrella.onlySuggested),
    yesNo(members.onlySuggested),
    activities,
    effort.known,
    effort.sumEur,
    null,
  ];
}

/** Only where rows are places and columns themes: see {@link CoverageTable}. */
function withheldValues({ code, place, words, partners }: WithheldRow, width: number): CsvValue[] {
  const before = [code, place, "REGION", null, null, "WITHHELD", words];
  const unknown = Array.from({ length: width - before.length - 1 }, () => null);
  return [...before, ...unknown, partners];
}
