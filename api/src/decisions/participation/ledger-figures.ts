import { compare } from "../../shared/compare.ts";
import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { countByLevel, countedScores, type DecisionCell, keyOf, type ScoredCell } from "../measures/cells.ts";
import { claimGap } from "../measures/claim-gap.ts";
import { levelOf } from "../measures/ladder.ts";
import {
  agreementRate,
  coDecisionRate,
  meanActual,
  powerGap,
  type Turnout,
  turnout,
  wishedCells,
} from "../measures/participation.ts";
import { mean } from "../measures/ratio.ts";
import { type Block, openFor, type Said, SHARED } from "./blocks.ts";
import type { LedgerScore } from "./ledger-rows.ts";

/** What a partner says of one decision, beside what is claimed of it. */
export interface LedgerCell extends ScoredCell, Said {
  /** Null where nobody claims anything. */
  readonly claimed: number | null;
}

/** What counts of the scores, with what is claimed of the same. Its day is that on which any of it was first told. */
export function ledgerCells(scores: readonly LedgerScore[]): LedgerCell[] {
  const claims = new Map(
    scores
      .filter(({ assessedBy }) => assessedBy === "SECRETARIAT")
      .map((score) => [keyOf(score), score.actual]),
  );
  const firstTold = new Map(
    scores
      .filter(({ assessedBy }) => assessedBy !== "SECRETARIAT")
      .toSorted((a, b) => compare(b.firstToldOn, a.firstToldOn))
      .map((score) => [keyOf(score), score.firstToldOn]),
  );
  return countedScores(scores).map(({ agrees, firstToldOn, isShared, sessionId, actual, ...score }) => ({
    ...score,
    actual: levelOf(actual),
    agreed: agrees,
    saidOn: firstTold.get(keyOf(score)) ?? firstToldOn,
    knownTo: [...(isShared ? [SHARED] : []), ...(sessionId === null ? [] : [sessionId])],
    claimed: claims.get(keyOf(score)) ?? null,
  }));
}

/** What is known of a selection of decisions. */
export interface Selection {
  readonly decisions: number;
  /** Partners asked to take part, in each decision. */
  readonly asked: readonly DecisionCell[];
  /** What all of them said. */
  readonly cells: readonly LedgerCell[];
  /** What of it may be told. */
  readonly blocks: readonly Block<LedgerCell>[];
}

/** How far partners took part in a selection of decisions, as it may be told. */
export interface FoundFigures {
  readonly decisions: number;
  readonly turnout: Turnout;
  /** How many scores the figures rest on; 0 where none may be told. */
  readonly told: number;
  /** How many of these are on each level; null where none may be told. */
  readonly counts: readonly number[] | null;
  readonly meanActual: Measured;
  readonly coDecisionRate: Measured;
  readonly meanDesired: Measured;
  readonly meanClaimed: Measured;
  readonly powerGap: Measured;
  readonly agreementRate: Measured;
  readonly claimGap: Measured;
}

type CellsOf = (cells: readonly LedgerCell[]) => readonly LedgerCell[];
/** @param all that stands in the same blocks, also what does not count. */
type Figure = (counted: readonly LedgerCell[], all: readonly LedgerCell[]) => Measured;

const every: CellsOf = (cells) => cells;
const whereAsked: CellsOf = (cells) => cells.filter(({ agreed }) => agreed !== null);
const whereClaimed: CellsOf = (cells) => cells.filter(({ claimed }) => claimed !== null);
const whereWished: CellsOf = (cells) => {
  const keys = new Set(wishedCells(cells).map(keyOf));
  return cells.filter((cell) => keys.has(keyOf(cell)));
};

/** Every figure of a selection. @see README.md of decisions, "Blocks". */
export function figuresOf(selection: Selection): FoundFigures {
  const { decisions, asked, cells, blocks } = selection;
  const all = blocks.flatMap(({ said }) => said);
  const found = (counts: CellsOf, figure: Figure) => tellOf(selection, counts, figure);
  return {
    decisions,
    turnout: turnout(asked, cells),
    told: all.length,
    counts: all.length === 0 ? null : countByLevel(all),
    meanActual: found(every, meanActual),
    coDecisionRate: found(every, coDecisionRate),
    meanDesired: found(whereWished, (of) => mean(of.flatMap(({ desired }) => desired ?? []))),
    meanClaimed: found(whereClaimed, (of) => mean(of.flatMap(({ claimed }) => claimed ?? []))),
    powerGap: wishedOrAgreed(selection),
    agreementRate: found(whereAsked, agreementRate),
    claimGap: found(whereClaimed, claimGap),
  };
}

/** Of the blocks for which it may be told; kept back where there is none though something was said. */
function tellOf({ cells, blocks }: Selection, counts: CellsOf, figure: Figure): Measured {
  const open = openFor(blocks, counts);
  if (open.length === 0 && cells.length > 0) return unavailable(UnavailableReason.SUPPRESSED);
  return figure(
    open.flatMap(({ said }) => counts(said)),
    open.flatMap(({ said }) => said),
  );
}

/**
 * The difference wanted. Where nobody wished anything, whether that is because all agree, which tells of those who said whether
 * they do.
 */
function wishedOrAgreed(selection: Selection): Measured {
  const open = openFor(selection.blocks, whereWished);
  const nobodyWished = open.every(({ said }) => whereWished(said).length === 0);
  return nobodyWished
    ? tellOf({ ...selection, blocks: open }, whereAsked, (_, all) => powerGap(all))
    : tellOf(selection, whereWished, (wished) =>
        mean(wished.flatMap(({ desired, actual }) => (desired === null ? [] : desired - actual))),
      );
}
