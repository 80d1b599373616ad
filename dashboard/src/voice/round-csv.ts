import type { RoundFigureFragment } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type Cell, figureOf, questionsOf, type Round, thresholdOf } from "./round-results.ts";

/** What a file says of itself besides its rows. */
export interface RoundFileFacts {
  readonly isDemonstration: boolean;
  /** The address of the view. */
  readonly view: string;
  /** From how many answers on something is told, in words. */
  readonly rule: string;
}

const HEADS = [
  "round",
  "question_number",
  "question",
  "kind",
  "cut",
  "group",
  "shown",
  "answers",
  "mean",
  "net_score",
  "net_score_low",
  "net_score_high",
  "has_signal",
  "unsafe",
  "answer",
  "share",
  "share_low",
  "share_high",
  "invited",
  "respondents",
  "response_rate",
  "audience",
  "fewest_answers",
  "source",
  "closed_on",
  "demonstration",
  "view",
  "rule",
] as const;

/**
 * Writes what is told of a round as a CSV file: a row for each answer of each group, and one row where nothing is told, the same
 * for every reason. Heads and codes are the same in every language; what is not told is empty. Source, day and rule stand in
 * each row.
 */
export function printRound(round: Round, { isDemonstration, view, rule }: RoundFileFacts): string {
  const { title, results, invited, closesOn, demonstration } = round;
  if (!results) return printCsv(HEADS, []);
  const end: CsvValue[] = [
    ...[invited, figureOf(results.respondents), figureOf(results.responseRate), results.audience],
    ...[thresholdOf(round), demonstration ? "DEMONSTRATION" : "ANONYMOUS_ROUND", closesOn],
    ...[yesNo(isDemonstration), view, rule],
  ];
  const rows = questionsOf(round).flatMap(({ question, whole, cuts }) => {
    const start = (cut: string | null, group: string | null): CsvValue[] => [
      ...[title, question.position, question.text, question.kind, cut, group],
    ];
    return [
      ...rowsOf(start(null, null), whole, end),
      ...cuts.flatMap(({ name, groups }) =>
        groups.flatMap((group) => rowsOf(start(name, group.name), group.cell, end)),
      ),
    ];
  });
  return printCsv(HEADS, rows);
}

function rowsOf(start: readonly CsvValue[], cell: Cell, end: readonly CsvValue[]): CsvValue[][] {
  const { answers, mean, netScore, netScoreLow, netScoreHigh, hasSignal, unsafe, shares } = cell;
  if (answers === null) return [[...start, "no", ...Array<null>(11).fill(null), ...end]];
  const figures: CsvValue[] = [
    ...[answers, figureOf(mean), figureOf(netScore), netScoreLow, netScoreHigh],
    ...[yesNo(hasSignal), figureOf(unsafe)],
  ];
  return shares.map(({ label, share }) => [...start, "yes", ...figures, label, ...endsOf(share), ...end]);
}

/** A share as it is told: exactly, or by its two ends. */
const endsOf = (share: RoundFigureFragment): CsvValue[] =>
  "low" in share ? [null, share.low, share.high] : [figureOf(share), null, null];
