import type { Measured } from "../../shared/metric.ts";
import { type Claim, type DecisionCell, keyOf, type ScoredCell } from "./cells.ts";
import { mean } from "./ratio.ts";

/** What the secretariat says of a cell beside what the partner does. */
export interface ComparedCell extends DecisionCell {
  /** Claimed − own: above 0 the secretariat says more than the partner. */
  readonly difference: number;
}

/** The cells of which both said something; of a claim that no partner answered, and the other way round, nothing is known. */
export function comparedCells(claims: readonly Claim[], cells: readonly ScoredCell[]): ComparedCell[] {
  const actualByCell = new Map(cells.map((cell) => [keyOf(cell), cell.actual]));
  return claims.flatMap(({ claimed, decisionId, organisationId }) => {
    const actual = actualByCell.get(keyOf({ decisionId, organisationId }));
    return actual === undefined ? [] : [{ decisionId, organisationId, difference: claimed - actual }];
  });
}

/**
 * How many levels higher the secretariat says that partners took part than these do, over the same cells.
 *
 * @returns −4 to 4, with its sign: above 0 the secretariat says more; NO_DATA where no cell has both.
 * @see README.md of decisions, `participation.claim-gap`.
 */
export const claimGap = (claims: readonly Claim[], cells: readonly ScoredCell[]): Measured =>
  mean(comparedCells(claims, cells).map(({ difference }) => difference));

/** The difference by decision, in the order in which the decisions are first named. */
export function claimGapByDecision(
  claims: readonly Claim[],
  cells: readonly ScoredCell[],
): ReadonlyMap<string, Measured> {
  const compared = Map.groupBy(comparedCells(claims, cells), ({ decisionId }) => decisionId);
  return new Map(
    [...compared].map(([decisionId, of]) => [decisionId, mean(of.map(({ difference }) => difference))]),
  );
}
