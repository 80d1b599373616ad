import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { type DecisionCell, keyOf, type ScoredCell } from "./cells.ts";
import { CO_DECISION, type Level } from "./ladder.ts";
import { mean, shareOf } from "./ratio.ts";

/**
 * The mean of the levels that partners had.
 *
 * @returns 0 to 4; NO_DATA without cells.
 * @see README.md of decisions, `participation.mean-actual`.
 */
export const meanActual = (cells: readonly ScoredCell[]): Measured => mean(cells.map(({ actual }) => actual));

/**
 * Of all cells, the share in which the partner decided too: level 3 or 4.
 *
 * @returns 0 to 1; NO_DATA without cells.
 * @see README.md of decisions, `participation.co-decision-rate`.
 */
export const coDecisionRate = (cells: readonly ScoredCell[]): Measured =>
  shareOf({ holds: cells.filter(({ actual }) => actual >= CO_DECISION).length, counted: cells.length });

/** Whether an organisation agrees with how it was involved in a decision; it may say so without saying at which level. */
type Agreement = Pick<ScoredCell, "decisionId" | "agreed">;

/**
 * How many levels higher than it was partners wanted to stand, on the decisions about which not all agreed.
 *
 * A cell of such a decision for which no desired level is recorded does not count.
 *
 * @param said who agrees, where more said so than are in a cell.
 * @returns −4 to 4, with its sign; ZERO_DENOMINATOR when all agreed, NO_DATA without answers or desired levels.
 * @see README.md of decisions, `participation.power-gap`.
 */
export function powerGap(cells: readonly ScoredCell[], said: readonly Agreement[] = cells): Measured {
  const agreements = [...agreementByDecision(said).values()];
  if (agreements.length > 0 && agreements.every(Boolean))
    return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return mean(wishedCells(cells, said).map(({ actual, desired }) => desired - actual));
}

type WishedCell = ScoredCell & { readonly desired: Level };

/** The cells on which the difference wanted rests: who may read it depends on these, not on all of a selection. */
export function wishedCells(cells: readonly ScoredCell[], said: readonly Agreement[] = cells): WishedCell[] {
  const agreements = agreementByDecision(said);
  return cells.filter(
    (cell): cell is WishedCell => agreements.get(cell.decisionId) === false && cell.desired !== null,
  );
}

/**
 * Of the decisions on which partners were asked, the share on which all agree with how they were involved.
 *
 * @returns 0 to 1; NO_DATA where nobody said.
 * @see README.md of decisions, `participation.agreement-rate`.
 */
export function agreementRate(said: readonly Agreement[]): Measured {
  const agreements = [...agreementByDecision(said).values()];
  return shareOf({ holds: agreements.filter(Boolean).length, counted: agreements.length });
}

/** Whether all who said something agree, by decision; a decision on which nobody did is not in it. */
function agreementByDecision(said: readonly Agreement[]): ReadonlyMap<string, boolean> {
  const byDecision = new Map<string, boolean>();
  for (const { decisionId, agreed } of said)
    if (agreed !== null) byDecision.set(decisionId, agreed && (byDecision.get(decisionId) ?? true));
  return byDecision;
}

/** Who was asked, and how many of them scored. */
export interface Turnout {
  readonly invited: number;
  /** Of the invited; who scored without an invitation is in no turnout. */
  readonly scored: number;
  readonly share: Measured;
}

/**
 * Of the organisations invited to each decision, the share that scored how it took part. It stands beside every figure.
 *
 * @returns a share from 0 to 1; NO_DATA where nobody is recorded as invited.
 * @see README.md of decisions, `participation.turnout`.
 */
export function turnout(invited: readonly DecisionCell[], cells: readonly DecisionCell[]): Turnout {
  const asked = new Set(invited.map(keyOf));
  const scored = new Set(cells.map(keyOf)).intersection(asked).size;
  return { invited: asked.size, scored, share: shareOf({ holds: scored, counted: asked.size }) };
}
