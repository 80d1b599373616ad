import type { ActivityCoreFragment } from "../../gql/graphql.ts";
import type { KnownSum } from "../format.ts";

/** An amount that no rate turns into euro. */
export interface ForeignAmount {
  readonly amount: number;
  /** ISO 4217; null when the source gives none. */
  readonly currency: string | null;
}

/** What is known of an activity's amount in euro; of how many amounts that is. */
export function sumOf({ totalEur, budgets }: Pick<ActivityCoreFragment, "totalEur" | "budgets">): KnownSum {
  return {
    sumEur: totalEur,
    known: budgets.filter(({ amountEur }) => amountEur !== null).length,
    of: budgets.length,
  };
}

/** The amounts that stay in their own currency, added up by currency. */
export function amountsWithoutRate({ budgets }: Pick<ActivityCoreFragment, "budgets">): ForeignAmount[] {
  const foreign = Map.groupBy(
    budgets.filter(({ amountEur }) => amountEur === null),
    ({ currency }) => currency,
  );
  return [...foreign].map(([currency, amounts]) => ({
    currency,
    amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
  }));
}
