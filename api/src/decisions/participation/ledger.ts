import { compare } from "../../shared/compare.ts";
import type { DecisionCell } from "../measures/cells.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type FoundFigures, figuresOf, type LedgerCell, ledgerCells } from "./ledger-figures.ts";
import type { LedgerDecision, ScoredRows } from "./ledger-rows.ts";

/** How far partners took part in decisions of one type and year. */
export interface FoundRow {
  /** Null for decisions of several types, told together because they are too small apart. */
  readonly type: LedgerDecision["type"] | null;
  /** Null for those of several years. */
  readonly year: number | null;
  readonly isOwnProgramme: boolean;
  readonly figures: FoundFigures;
}

/** How far partners took part, over the decisions of a filter. */
export interface FoundLedger {
  readonly rows: readonly FoundRow[];
  readonly whole: FoundFigures;
  readonly withoutOwnProgramme: FoundFigures;
}

/** What is computed from, once for all figures. */
interface Known {
  readonly decisions: readonly LedgerDecision[];
  readonly asked: readonly DecisionCell[];
  readonly cells: readonly LedgerCell[];
  readonly blocks: readonly Block<LedgerCell>[];
}

/**
 * The figures of the decisions asked for. A filter takes whole blocks: one that holds a decision outside it stays out, so that no
 * filter divides what is told together.
 *
 * @param until up to which day blocks are told.
 */
export function ledgerOf(rows: ScoredRows, until: string): FoundLedger {
  const known = knownOf(rows, until);
  return {
    rows: [...rowsOfTypes(known), ...rowsTogether(known)],
    whole: figuresWhere(known, () => true),
    withoutOwnProgramme: figuresWhere(known, ({ isOwnProgramme }) => !isOwnProgramme),
  };
}

/** What may be told of one decision, to whoever may not read scores by name. */
export function decisionFigures(rows: ScoredRows, until: string, decisionId: string): FoundFigures {
  const known = knownOf(rows, until);
  return figuresOf({
    ...selectionOf(known, ({ id }) => id === decisionId),
    blocks: known.blocks.filter((block) => block.decisionId === decisionId),
  });
}

function knownOf(rows: ScoredRows, until: string): Known {
  const decisions = rows.decisions.filter(({ isAsked }) => isAsked);
  const ids = new Set(decisions.map(({ id }) => id));
  const isAsked = ({ decisionId }: { readonly decisionId: string }): boolean => ids.has(decisionId);
  const cells = ledgerCells(rows.scores);
  return {
    decisions,
    asked: rows.parties.filter((party) => party.capacity !== "OBSERVER" && isAsked(party)),
    cells: cells.filter(isAsked),
    blocks: blocksOf(cells, until).filter(({ said }) => said.every(isAsked)),
  };
}

type Holds = (decision: LedgerDecision) => boolean;

function selectionOf({ decisions, asked, cells }: Known, holds: Holds) {
  const held = decisions.filter(holds);
  const ids = new Set(held.map(({ id }) => id));
  return {
    decisions: held.length,
    asked: asked.filter(({ decisionId }) => ids.has(decisionId)),
    cells: cells.filter(({ decisionId }) => ids.has(decisionId)),
  };
}

const figuresWhere = (
  known: Known,
  holds: (of: Pick<LedgerDecision, "isOwnProgramme">) => boolean,
): FoundFigures => figuresOf({ ...selectionOf(known, holds), blocks: known.blocks.filter(holds) });

/** A row for each type in each year, the last year first. */
function rowsOfTypes(known: Known): FoundRow[] {
  const groups = Map.groupBy(
    known.decisions,
    ({ type, year, isOwnProgramme }) => `${year} ${type} ${isOwnProgramme}`,
  );
  return [...groups.values()]
    .flatMap(([first]) => first ?? [])
    .toSorted(
      (a, b) =>
        b.year - a.year || compare(a.type, b.type) || Number(a.isOwnProgramme) - Number(b.isOwnProgramme),
    )
    .map(({ type, year, isOwnProgramme }) => {
      const holds = (of: Pick<FoundRow, "type" | "year" | "isOwnProgramme">) =>
        of.type === type && of.year === year && of.isOwnProgramme === isOwnProgramme;
      return {
        ...{ type, year, isOwnProgramme },
        figures: figuresOf({ ...selectionOf(known, holds), blocks: known.blocks.filter(holds) }),
      };
    });
}

/** A row for each year, and for all, of what is told of several types together. Who was asked stands in the rows of types. */
function rowsTogether({ blocks }: Known): FoundRow[] {
  const groups = Map.groupBy(
    blocks.filter(({ type, year }) => type === null || year === null),
    ({ year, isOwnProgramme }) => `${year} ${isOwnProgramme}`,
  );
  return [...groups.values()].map((together) => {
    const cells = together.flatMap(({ said }) => said);
    return {
      type: null,
      year: together[0]?.year ?? null,
      isOwnProgramme: together[0]?.isOwnProgramme ?? false,
      figures: figuresOf({
        decisions: new Set(cells.map(({ decisionId }) => decisionId)).size,
        asked: [],
        cells,
        blocks: together,
      }),
    };
  });
}
