import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { toCents } from "../../shared/to-cents.ts";
import type { WorkRow } from "./work-row.ts";

/** A partner that loses a supporter and is left with one, or with none. */
export interface PartnerLeft {
  /** Id. */
  readonly partner: string;
  /** Ids of the organisations of the umbrella that work with it, before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Euro that goes, as far as it is known; null when none of it is. */
  readonly lostEur: number | null;
}

/** What is known of the money that goes, and of how much of the work it is known. */
export interface BudgetAtRisk {
  readonly amount: Measured;
  /** Activities with a partner that go, or of which money goes. */
  readonly activities: number;
  readonly activitiesWithAmount: number;
}

/**
 * Finds the partners that lose a supporter and have one or none left.
 *
 * Supporters are organisations of the umbrella that are recorded as working with the partner in the rows; what others give
 * it is not known here. Whoever is not named in the rows is not among them.
 *
 * @returns those left with none first, then by what they lose, the most first and last where it is not known.
 */
export function partnersLeft(before: readonly WorkRow[], after: readonly WorkRow[]): PartnerLeft[] {
  const [then, now] = [supportOf(before), supportOf(after)];
  return [...then]
    .map(([partner, support]) => leftOf(partner, support, now.get(partner)))
    .filter((left) => left.after.length < left.before.length && left.after.length <= 1)
    .toSorted(
      (a, b) =>
        a.after.length - b.after.length ||
        (b.lostEur ?? -1) - (a.lostEur ?? -1) ||
        a.partner.localeCompare(b.partner),
    );
}

interface Support {
  readonly holders: ReadonlySet<string>;
  readonly eur: number;
  /** Rows with a known amount. */
  readonly known: number;
}

function supportOf(rows: readonly WorkRow[]): Map<string, Support> {
  const found = new Map<string, { holders: Set<string>; eur: number; known: number }>();
  for (const { partner, holder, effortEur } of rows) {
    if (partner === null) continue;
    const support = found.get(partner) ?? { holders: new Set(), eur: 0, known: 0 };
    support.holders.add(holder);
    support.eur += effortEur ?? 0; // a sum of what is known, beside how many are
    support.known += effortEur === null ? 0 : 1;
    found.set(partner, support);
  }
  return found;
}

function leftOf(partner: string, then: Support, now: Support | undefined): PartnerLeft {
  const isKnown = then.known > (now?.known ?? 0) || then.eur !== (now?.eur ?? 0);
  return {
    partner,
    before: [...then.holders],
    after: [...(now?.holders ?? [])],
    lostEur: isKnown ? toCents(Math.max(0, then.eur - (now?.eur ?? 0))) : null,
  };
}

/**
 * The money of partners that goes, as far as it is known, whether or not they keep other supporters.
 *
 * What one change takes is not made good by what another brings. Where no partner is touched it is 0; where partners are
 * and no amount is known, there is no figure.
 */
export function budgetAtRisk(before: readonly WorkRow[], after: readonly WorkRow[]): BudgetAtRisk {
  const left = new Map(after.map((row) => [keyOf(row), row.effortEur]));
  const losing = before.flatMap((row) => {
    if (row.partner === null) return [];
    const stays = left.get(keyOf(row));
    if (stays === undefined) return [{ ...row, lostEur: row.effortEur }];
    const lost = row.effortEur === null || stays === null ? 0 : row.effortEur - stays;
    return lost > 0 ? [{ ...row, lostEur: lost }] : [];
  });
  const known = losing.flatMap(({ activity, lostEur }) => (lostEur === null ? [] : [{ activity, lostEur }]));
  const activities = new Set(losing.map(({ activity }) => activity)).size;
  const sum = known.reduce((total, { lostEur }) => total + lostEur, 0);
  return {
    amount:
      activities > 0 && known.length === 0 ? unavailable(UnavailableReason.NO_DATA) : measured(toCents(sum)),
    activities,
    activitiesWithAmount: new Set(known.map(({ activity }) => activity)).size,
  };
}

const keyOf = ({ activity, side, partner, place, theme, cycle }: WorkRow): string =>
  [activity, side, partner, place, theme, cycle].join("~");
