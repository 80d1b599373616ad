import type { ActivityFactsFragment, ActivityOrder } from "../gql/later/graphql.ts";
import type { Sort } from "../shared/sort.ts";

export type Activity = ActivityFactsFragment;

export const ACTIVITY_COLUMNS = ["holder", "title", "period", "amount", "confirmed"] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

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
