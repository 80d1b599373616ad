import { type Belonging, isReversed } from "../../organisations/affiliation-rules.ts";

/** On which side of the umbrella an organisation stands. */
export type HolderSide = "UMBRELLA" | "MEMBERS";

/** That a holder worked with an organisation in one year; there may be more such rows than one. */
export interface Support {
  readonly partner: string;
  readonly holder: string;
  readonly side: HolderSide;
  /** Null for work without dates. */
  readonly year: number | null;
  /** Null where not stated; so is the place. */
  readonly theme: string | null;
  readonly place: string | null;
}

/** An organisation of the umbrella itself that belongs to networks. */
export interface OwnSide {
  readonly organisation: string;
  readonly side: HolderSide;
}

/** All that one viewer may know of networks, as it was loaded; organisations by their ids. */
export interface NetworkRecord {
  readonly networks: readonly string[];
  readonly affiliations: readonly Belonging[];
  readonly supports: readonly Support[];
  readonly own: readonly OwnSide[];
  /** Chosen years; null for all. */
  readonly years: readonly number[] | null;
}

/** The record without what cannot be: a network that belongs to itself, a period that ends before it starts. */
export const cleaned = (record: NetworkRecord): NetworkRecord => ({
  ...record,
  affiliations: record.affiliations.filter((each) => each.organisation !== each.network && !isReversed(each)),
});

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether an affiliation holds in a year, on one day of it at least; in work without dates, only if it has none either. */
export function holdsIn({ startsOn, endsOn }: Belonging, year: number | null): boolean {
  if (year === null) return startsOn === null && endsOn === null;
  return (startsOn === null || yearOf(startsOn) <= year) && (endsOn === null || year <= yearOf(endsOn));
}

/** Whether an affiliation holds in one of the chosen years. */
export const isChosen = (belonging: Belonging, years: readonly number[] | null): boolean =>
  years === null || years.some((year) => holdsIn(belonging, year));
