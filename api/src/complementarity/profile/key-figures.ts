import { EffortBasis } from "../../shared/effort-basis.ts";
import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { effectiveNumber, hhi } from "../measures/concentration.ts";
import type { Effort } from "../measures/shares.ts";
import { fragmentationRatio, significantRelations } from "../measures/significant-relations.ts";

/** How the work on one key, such as a country, is divided over organisations. */
export interface KeyFigures {
  readonly key: string;
  readonly concentration: Measured;
  readonly effectiveNumber: Measured;
  readonly fragmentation: Measured;
}

/**
 * How the work on each of `keys` is divided over organisations; a key without anybody is listed, without figures.
 *
 * On the PRESENCE basis all who are present tie, so nobody's presence weighs less: fragmentation does not apply.
 *
 * @param efforts by holder, on one axis.
 * @returns one for each key, in their order.
 * @see README.md of complementarity, "Concentration" and "Division of labour".
 */
export function keyFigures(
  keys: readonly string[],
  efforts: ReadonlyMap<string, Effort>,
  basis: EffortBasis,
): KeyFigures[] {
  const relations = Map.groupBy(significantRelations(efforts), ({ key }) => key);
  return keys.map((key) => {
    const index = hhi([...efforts.values()].map(({ byKey }) => byKey.get(key) ?? 0));
    return {
      key,
      concentration: index,
      effectiveNumber: effectiveNumber(index),
      fragmentation:
        basis === EffortBasis.PRESENCE
          ? unavailable(UnavailableReason.NOT_APPLICABLE)
          : fragmentationRatio(relations.get(key) ?? []),
    };
  });
}
