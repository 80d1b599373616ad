import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { theil } from "../measures/concentration.ts";
import { jaccard } from "../measures/jaccard.ts";
import { differentiationOf, krugmanOf, overlap } from "../measures/overlap.ts";
import { pianka } from "../measures/pianka.ts";
import type { Effort } from "../measures/shares.ts";
import { type EffortRow, effortBySide } from "./effort-rows.ts";
import { type ProfileAxis, reasonsOn } from "./profile-axis.ts";

/** How the two sides compare on one axis. */
export interface AxisFigures {
  readonly axis: ProfileAxis;
  readonly overlap: Measured;
  readonly differentiation: Measured;
  readonly jaccard: Measured;
  readonly pianka: Measured;
  readonly krugman: Measured;
  readonly umbrellaConcentration: Measured;
  readonly membersConcentration: Measured;
}

/** An axis, and what is recorded on it. */
export interface AxisEffort {
  readonly axis: ProfileAxis;
  /** Null where nothing that is kept tells of the axis. */
  readonly rows: readonly EffortRow[] | null;
  /** Keys that the axis has in the selection, those without anybody too; null for those that occur. */
  readonly keys: number | null;
}

/**
 * Compares umbrella and members on one axis.
 *
 * @returns every figure NO_DATA where nothing tells of the axis.
 * @see README.md of complementarity, "Measures".
 */
export function axisFigures({ axis, rows, keys }: AxisEffort): AxisFigures {
  const none = unavailable(UnavailableReason.NO_DATA);
  if (!rows)
    return {
      axis,
      overlap: none,
      differentiation: none,
      jaccard: none,
      pianka: none,
      krugman: none,
      umbrellaConcentration: none,
      membersConcentration: none,
    };
  const { umbrella, members } = effortBySide(axis, rows);
  const [ofUmbrella, ofMembers] = [presenceOf(umbrella), presenceOf(members)];
  const occurring = ofUmbrella.union(ofMembers).size;
  const categories = Math.max(keys ?? 0, occurring); // an import may land between two statements
  const shared = overlap(umbrella, members, reasonsOn(axis));
  return {
    axis,
    overlap: shared,
    differentiation: differentiationOf(shared),
    jaccard: jaccard(ofUmbrella, ofMembers),
    pianka: pianka(umbrella, members),
    krugman: krugmanOf(shared),
    umbrellaConcentration: theil([...umbrella.byKey.values()], categories),
    membersConcentration: theil([...members.byKey.values()], categories),
  };
}

/** The keys on which somebody is present. */
export const presenceOf = ({ byKey }: Effort): ReadonlySet<string> => new Set(byKey.keys());
