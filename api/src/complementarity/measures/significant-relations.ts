import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { type Effort, placedTotal, sum } from "./shares.ts";

/** Of an organisation with a place where it works. Shares are from 0 to 1. */
export interface Relation {
  readonly holder: string;
  readonly key: string;
  /** Of all effort in the place. */
  readonly shareOfKey: number;
  /** Of all effort anywhere. */
  readonly shareOfAll: number;
  /** Whether its share of the place is above its share of all. */
  readonly isAboveOwn: boolean;
  /** Whether it is among the largest that together make up 90 % of the place. */
  readonly isAmongLargest: boolean;
  /** Whether either holds. */
  readonly isSignificant: boolean;
}

/** Part of a place that its largest organisations make up together. */
const LARGEST = 0.9;

/** Shares that differ by less are equal: they are quotients of sums. */
const ROUNDING = 1e-12;

/**
 * Finds which relations of organisations with places are significant, from either side.
 *
 * A relation is effort above 0 that is placed. An equal share is not a larger one. Whoever ties with the last of the
 * largest is one of them.
 *
 * @param efforts by holder.
 * @returns one relation for each holder and key, in the order given.
 * @see README.md of complementarity, "Division of labour".
 */
export function significantRelations(efforts: ReadonlyMap<string, Effort>): Relation[] {
  const all = sum([...efforts.values()].map(placedTotal));
  const byKey = Map.groupBy(relationsOf(efforts), ({ key }) => key);
  const sharesByKey = new Map([...byKey].map(([key, present]) => [key, inShares(present)]));
  return [...efforts].flatMap(([holder, effort]) => {
    const shareOfAll = placedTotal(effort) / all;
    return [...effort.byKey.keys()].map((key) => {
      const shares = sharesByKey.get(key) ?? new Map<string, number>();
      return judged({ holder, key, shareOfKey: shares.get(holder) ?? 0, shareOfAll }, shares);
    });
  });
}

interface Present {
  readonly holder: string;
  readonly key: string;
  readonly amount: number;
}

const relationsOf = (efforts: ReadonlyMap<string, Effort>): Present[] =>
  [...efforts].flatMap(([holder, { byKey }]) => [...byKey].map(([key, amount]) => ({ holder, key, amount })));

function inShares(present: readonly Present[]): ReadonlyMap<string, number> {
  const total = sum(present.map(({ amount }) => amount));
  return new Map(present.map(({ holder, amount }) => [holder, amount / total]));
}

function judged(
  relation: Pick<Relation, "holder" | "key" | "shareOfKey" | "shareOfAll">,
  shares: ReadonlyMap<string, number>,
): Relation {
  const { shareOfKey, shareOfAll } = relation;
  const ofLarger = sum([...shares.values()].filter((share) => share > shareOfKey + ROUNDING));
  const isAboveOwn = shareOfKey > shareOfAll + ROUNDING;
  const isAmongLargest = ofLarger < LARGEST - ROUNDING;
  return { ...relation, isAboveOwn, isAmongLargest, isSignificant: isAboveOwn || isAmongLargest };
}

/**
 * Of the relations of one organisation, the share that is significant.
 *
 * @see README.md of complementarity, `division.concentration-ratio`.
 */
export const concentrationRatio = (ofHolder: readonly Relation[]): Measured =>
  shareWhere(ofHolder, ({ isSignificant }) => isSignificant);

/**
 * Of the organisations in one place, the share whose relation is not significant.
 *
 * @returns ZERO_DENOMINATOR where nobody works.
 * @see README.md of complementarity, `division.fragmentation-ratio`.
 */
export const fragmentationRatio = (ofKey: readonly Relation[]): Measured =>
  shareWhere(ofKey, ({ isSignificant }) => !isSignificant);

function shareWhere(relations: readonly Relation[], holds: (relation: Relation) => boolean): Measured {
  if (relations.length === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(relations.filter(holds).length / relations.length);
}
