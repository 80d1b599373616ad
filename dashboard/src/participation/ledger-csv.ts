import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import type { KeptFacts } from "../shared/kept-provenance.ts";
import { FIGURE_HEADS, figureColumns } from "../shared/profile/figure-columns.ts";
import type { Figure } from "../shared/profile/profile-figures.ts";
import type { Figures, Ledger } from "./ledger.ts";
import { LEVEL_FIGURES } from "./useFigureWords.ts";

const HEADS = [
  "scope",
  "year",
  "type",
  "own_programme",
  "decisions",
  "asked",
  "scored",
  "scores_told",
  ...FIGURE_HEADS,
];
const PROVENANCE = ["as_of", "sources", "demonstration", "view", "note"];

const ACTS = [
  "followThrough",
  "agendaInitiation",
  "adoptionStrict",
  "adoptionBroad",
  "adoptionParity",
  "onTimeRate",
  "reasonsGiven",
  "loopClosure",
] as const satisfies readonly (keyof Ledger["acts"])[];

/** Writes the ledger as a CSV file, one figure a row; codes are the same in every language, what cannot be told is empty, with the reason. */
export function printLedger(ledger: Ledger, { isDemonstration, view, note }: KeptFacts): string {
  const provenance = [ledger.asOf, "SCORES_BY_PARTNERS; CLAIMS", yesNo(isDemonstration), view, note];
  const { acts } = ledger;
  const times = [acts.timeToAnswer.median, acts.timeToAdoption.median];
  const rows: CsvValue[][] = [
    ...ledger.rows.flatMap(({ year, type, isOwnProgramme, figures }) =>
      rowsOf("row", [year ?? null, type ?? "SEVERAL", yesNo(isOwnProgramme)], figures),
    ),
    ...rowsOf("all_without_own_programmes", [null, null, "no"], ledger.withoutOwnProgramme),
    ...rowsOf("all", [null, null, null], ledger.whole),
    ...[...ACTS.map((name) => acts[name]), ...times].map((figure) => [
      ...["all", null, null, null, ledger.whole.decisions, null, null, null],
      ...columnsOf(figure),
    ]),
  ];
  return printCsv(
    [...HEADS, ...PROVENANCE],
    rows.map((row) => [...row, ...provenance]),
  );
}

const rowsOf = (scope: string, of: readonly CsvValue[], figures: Figures): CsvValue[][] =>
  ["turnout" as const, ...LEVEL_FIGURES].map((name) => [
    ...[scope, ...of, figures.decisions, figures.asked, figures.scored, figures.told],
    ...columnsOf(figures[name]),
  ]);

function columnsOf(figure: Figure): CsvValue[] {
  const columns = figureColumns(figure);
  return FIGURE_HEADS.map((head) => columns[head]);
}
