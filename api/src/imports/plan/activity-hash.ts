import { hash } from "node:crypto";
import type { PlannedActivity, PlannedPartner } from "./planned-activity.ts";

type Sayings = Omit<PlannedActivity, "contentHash">;

/** Shares and amounts are compared to a millionth, below which sums of fractions differ by chance. */
const PRECISION = 1e6;

/**
 * Marks what an activity says, to tell a changed activity from an unchanged one.
 *
 * Everything counts that is stored of it, except line numbers, so that an activity further down in a longer file is
 * unchanged. When the publisher last touched it does not count either: many stamp all their activities every night.
 *
 * @returns 27 characters: SHA-1 in base64url. It guards against slips, not against forgery.
 */
export function activityHash(activity: Sayings): string {
  const { places, sectors, themes, amounts, partners } = activity;
  const said = [
    ownFacts(activity),
    places.map(({ country, region, share, origin }) => [country, region, rounded(share), origin]),
    sectors.map(({ vocabulary, code, share, origin }) => [vocabulary, code, rounded(share), origin]),
    themes.map(({ theme, share, origin, evidence, assumedEqual }) => [
      theme,
      rounded(share),
      origin,
      evidence,
      assumedEqual,
    ]),
    amounts.map(({ year, amount, currency, amountEur, origin }) => [
      year,
      rounded(amount),
      currency,
      rounded(amountEur),
      origin,
    ]),
    partners.map(partnerFacts),
  ];
  return hash("sha1", JSON.stringify(said), "base64url");
}

function ownFacts(activity: Sayings): unknown[] {
  return [
    activity.identifier,
    activity.reporter.ref,
    activity.titles,
    activity.descriptions,
    activity.language,
    activity.status,
    activity.startsOn,
    activity.endsOn,
    activity.firstYear,
    activity.lastYear,
    activity.hierarchy,
    activity.parentIdentifier,
    activity.providerActivities,
    activity.receiverActivities,
  ];
}

function partnerFacts(partner: PlannedPartner): unknown[] {
  const { name, identifier, type, country, withheld, origin, role, share, spellings } = partner;
  return [
    name,
    identifier,
    type,
    country,
    withheld,
    origin,
    role,
    rounded(share),
    spellings.map((one) => one.name),
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * PRECISION);
}
