import type { OrganisationEffortQuery, OrganisationRoleName } from "../gql/later/graphql.ts";

export type YearEffort = NonNullable<OrganisationEffortQuery["organisation"]>["effortByYear"][number];

/** One bar: a year, or a run of years without any activity. */
export interface EffortBar {
  /** "2024", or "2019–2022" for a run. */
  readonly years: string;
  /** Euro; null when no amount is known, which is not 0. */
  readonly sumEur: number | null;
  /** Activities with an amount in euro. */
  readonly known: number;
  /** Activities; 0 where nothing is recorded. */
  readonly of: number;
}

/**
 * Puts years in order, the latest first, and names those in between of which nothing is recorded, as one bar per run:
 * a time line may not close over them, and one wrong date may not stretch it over a page.
 *
 * @returns one bar per year or run; empty for no years.
 */
export function effortBars(years: readonly YearEffort[]): EffortBar[] {
  return years
    .toSorted((a, b) => b.year - a.year)
    .flatMap((effort, index, sorted) => [yearBar(effort), ...silenceBetween(sorted[index + 1], effort)]);
}

function yearBar({ year, effortEur, activities, activitiesWithEffort }: YearEffort): EffortBar {
  const sumEur = activitiesWithEffort === 0 ? null : effortEur;
  return { years: String(year), sumEur, known: activitiesWithEffort, of: activities };
}

function silenceBetween(before: YearEffort | undefined, after: YearEffort): EffortBar[] {
  if (!before || after.year - before.year < 2) return [];
  return [{ years: spanWords(before.year + 1, after.year - 1), sumEur: null, known: 0, of: 0 }];
}

/** "2024", or "2017–2026". */
export function spanWords(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/**
 * How many of the amounts behind the bars are known, an activity having one in each of its years.
 *
 * @returns counts of activity-years.
 */
export function knownAmounts(bars: readonly EffortBar[]): { known: number; of: number } {
  return {
    known: bars.reduce((total, bar) => total + bar.known, 0),
    of: bars.reduce((total, bar) => total + bar.of, 0),
  };
}

/**
 * The colour of an organisation's bars: blue and orange only for the umbrella and its members. Roles decide, not the
 * kind, as they decide the side on which its work counts: a small initiative may be a member.
 */
export function effortColour(roles: readonly { readonly role: OrganisationRoleName }[]): string {
  const has = (name: OrganisationRoleName) => roles.some(({ role }) => role === name);
  if (has("SECRETARIAT")) return "var(--umb)";
  return has("MEMBER") ? "var(--mem)" : "var(--ink)";
}
