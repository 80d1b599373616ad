import type { WhatIfFigureFragment, WhatIfOrganisationFragment } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import { figureRows } from "./figure-rows.ts";
import type { Simulated, SimulatedChange } from "./what-if-finding.ts";

const HEADS = [
  "part",
  "what",
  "organisation",
  "place_code",
  "place",
  "theme_code",
  "theme",
  "before",
  "after",
  "organisations_before",
  "organisations_after",
  "gone",
  "came",
  "lost_eur",
] as const;

type Row = Readonly<Partial<Record<(typeof HEADS)[number], CsvValue>>>;

/** What a scenario is called and the words of its changes, in the order of its answer. */
export interface ScenarioWords {
  readonly title: string;
  readonly changes: readonly string[];
}

/**
 * Writes a simulation as one CSV file: a row for each change, state, cell, partner and figure, told apart by `part`.
 *
 * Heads and codes are the same in every language; names are in the reader's. What is unknown is empty; a figure that
 * cannot be computed is the code of its reason.
 */
export function printScenario(simulated: Simulated, words: ScenarioWords, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  const rows: readonly Row[] = [
    { part: "SCENARIO", what: words.title },
    ...simulated.changes.map((change, at) => changeRow(change, words.changes[at] ?? "")),
    ...simulated.states.map(({ state, before, after }) => ({ part: "STATE", what: state, before, after })),
    ...simulated.cells.map(cellRow),
    ...simulated.partners.map(partnerRow),
    figureRow("partner-budget-at-risk", null, simulated.partnerBudgetAtRisk),
    ...figures(simulated),
    ...simulated.frameworkShares.map(shareRow),
  ];
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map((row) => [...HEADS.map((head) => row[head] ?? null), ...provenance]),
  );
}

const changeRow = ({ organisation, place, theme, effect }: SimulatedChange, words: string): Row => ({
  part: "CHANGE",
  what: words,
  organisation: organisation?.name ?? null,
  place_code: place?.key ?? null,
  place: place?.label ?? null,
  theme_code: theme?.key ?? null,
  theme: theme?.label ?? null,
  after: effect,
});

const named = (organisations: readonly WhatIfOrganisationFragment[]): string =>
  organisations.map(({ name }) => name).join("; ");

const cellRow = ({ place, theme, before, after, gone, came }: Simulated["cells"][number]): Row => ({
  part: "CELL",
  place_code: place.key,
  place: place.label,
  theme_code: theme.key,
  theme: theme.label,
  before: before.state,
  after: after.state,
  organisations_before: before.umbrella + before.members,
  organisations_after: after.umbrella + after.members,
  gone: named(gone),
  came: named(came),
});

const partnerRow = ({ partner, before, after, lostEur }: Simulated["partners"][number]): Row => ({
  part: "PARTNER",
  organisation: partner.name,
  organisations_before: before.length,
  organisations_after: after.length,
  after: named(after),
  lost_eur: lostEur,
});

function figures({ before, after }: Simulated): Row[] {
  const { told, missing } = figureRows(before, after);
  return [...told, ...missing].map((row) => figureRow(row.key, row.before, row.after));
}

const figureRow = (what: string, before: WhatIfFigureFragment | null, after: WhatIfFigureFragment): Row => ({
  part: "FIGURE",
  what,
  before: before && figureValue(before),
  after: figureValue(after),
});

const shareRow = ({ cycle, holder, before, after }: Simulated["frameworkShares"][number]): Row => ({
  ...figureRow(`inside frameworks ${cycle}`, before, after),
  part: "SHARE",
  organisation: holder?.name ?? null,
});

/** A number, two of them for a range, or the code of why there is none. */
function figureValue(figure: WhatIfFigureFragment): CsvValue {
  if ("value" in figure) return figure.value;
  return "low" in figure ? `${figure.low} – ${figure.high}` : figure.unavailable;
}
