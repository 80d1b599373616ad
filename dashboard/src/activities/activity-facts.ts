import type { ActivityFactsFragment, ActivityOrder } from "../gql/graphql.ts";
import type { KnownSum } from "../shared/format.ts";
import type { Sort } from "../shared/sort.ts";

export type Activity = ActivityFactsFragment;

export const ACTIVITY_COLUMNS = ["holder", "title", "period", "amount", "confirmed"] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

/** An amount that no rate turns into euro. */
export interface ForeignAmount {
  readonly amount: number;
  /** ISO 4217; null when the source gives none. */
  readonly currency: string | null;
}

/** What is known of an activity's amount in euro; of how many amounts that is. */
export function sumOf({ totalEur, budgets }: Pick<Activity, "totalEur" | "budgets">): KnownSum {
  return {
    sumEur: totalEur,
    known: budgets.filter(({ amountEur }) => amountEur !== null).length,
    of: budgets.length,
  };
}

/** The amounts that stay in their own currency, added up by currency. */
export function amountsWithoutRate({ budgets }: Pick<Activity, "budgets">): ForeignAmount[] {
  const foreign = Map.groupBy(
    budgets.filter(({ amountEur }) => amountEur === null),
    ({ currency }) => currency,
  );
  return [...foreign].map(([currency, amounts]) => ({
    currency,
    amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** What pressing "confirm" would confirm. */
export interface ThemesToConfirm {
  readonly activityIds: readonly string[];
  readonly themes: number;
}

/**
 * Finds the suggested themes of some activities. An activity without any is left out, so that taking a confirmation
 * back never touches one that somebody gave before.
 */
export function findThemesToConfirm(activities: readonly Pick<Activity, "id" | "themes">[]): ThemesToConfirm {
  const open = activities.filter((activity) => countSuggested(activity) > 0);
  return {
    activityIds: open.map(({ id }) => id),
    themes: open.reduce((sum, activity) => sum + countSuggested(activity), 0),
  };
}

/** How many themes of an activity are only suggested. */
export function countSuggested({ themes }: Pick<Activity, "themes">): number {
  return themes.filter(({ theme, origin }) => theme !== null && origin === "SUGGESTED").length;
}

const ORDERS: Readonly<Record<ActivityColumn, ActivityOrder>> = {
  holder: "HOLDER",
  title: "TITLE",
  period: "START",
  amount: "AMOUNT",
  confirmed: "CONFIRMED",
};

/** What the server is asked to order a list by; by identifier where nobody chose. */
export function orderOf(sort: Sort<ActivityColumn> | null): { orderBy: ActivityOrder; descending: boolean } {
  return sort
    ? { orderBy: ORDERS[sort.column], descending: sort.isDown }
    : { orderBy: "IDENTIFIER", descending: false };
}
