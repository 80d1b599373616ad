import type { TrustFactsFragment } from "../gql/graphql.ts";

/** A figure of the trust bar with the cases behind it, to be defined one by one. */
export interface TrustFact {
  readonly key: "confirmedActivities" | "budget" | "theme" | "statedTheme" | "country";
  readonly part: number;
  readonly whole: number;
}

/** The shares of a view; each counts leaf activities inside the filter. */
export function trustFacts(trust: TrustFactsFragment): TrustFact[] {
  const whole = trust.activities;
  return [
    { key: "confirmedActivities", part: trust.confirmedLast12Months, whole },
    { key: "budget", part: trust.withBudget, whole },
    { key: "theme", part: trust.withTheme, whole },
    { key: "statedTheme", part: trust.withStatedTheme, whole },
    { key: "country", part: trust.withCountry, whole },
  ];
}

/** The kinds of source, the one behind most activities first. */
export function sortedSources(sources: TrustFactsFragment["sources"]): TrustFactsFragment["sources"] {
  return sources.filter((source) => source.activities > 0).sort((a, b) => b.activities - a.activities);
}

/** Activities of which nobody knows the source: on an earlier day, what was read anew since. */
export function unknownSources({ activities, sources }: TrustFactsFragment): number {
  return sources.reduce((left, source) => left - source.activities, activities);
}
