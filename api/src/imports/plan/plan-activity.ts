import type { ActivityRow, RowProblem } from "../iati/activity-row.ts";
import { activityHash } from "./activity-hash.ts";
import { activityYears } from "./activity-years.ts";
import { linkedActivities } from "./linked-activities.ts";
import type { PartnerKnowledge } from "./partner-exclusions.ts";
import { type PartnerMention, partnerMentions } from "./partner-mentions.ts";
import type { PlaceCodes } from "./place-codes.ts";
import { type PlannedPlace, placeShares } from "./place-shares.ts";
import type { PlannedActivity, PlannedPartner } from "./planned-activity.ts";
import { receivedShares } from "./received-shares.ts";
import { sectorShares } from "./sector-shares.ts";
import { type ThemeMap, themeShares } from "./theme-shares.ts";
import { type EuroRates, toEuro } from "./to-euro.ts";
import { type YearAmount, yearAmounts } from "./year-amounts.ts";

/** What must be known beside an activity to plan it; the same for every activity of an import. */
export interface PlanKnowledge {
  readonly places: PlaceCodes;
  readonly themes: ThemeMap;
  readonly rates: EuroRates;
  /** The activity's only country is found here, so the caller does not give it. */
  readonly partners: Omit<PartnerKnowledge, "country">;
}

/** A planned activity, and what a person should know of what was read differently than it was written. */
export interface ActivityPlan {
  readonly activity: PlannedActivity;
  readonly problems: readonly RowProblem[];
}

/**
 * Turns an activity as read into what will be stored of it, by the rules of "From a file to shares".
 *
 * Whether it is a leaf needs the whole file and is not told here, see `leafFlags`; nor who its partners are.
 */
export function planActivity(row: ActivityRow, knowledge: PlanKnowledge): ActivityPlan {
  const { places, problems: placeProblems } = placeShares(row, knowledge.places);
  const { sectors, problems: sectorProblems } = sectorShares(row);
  const { amounts, problems: amountProblems } = yearAmounts(row);
  const { problems: yearProblems, ...years } = activityYears(row, amounts);
  const { mentions, problems: partnerProblems } = partnerMentions(row, {
    ...knowledge.partners,
    country: onlyCountry(places),
  });
  const said = {
    ...ownFacts(row),
    ...years,
    ...linkedActivities(row),
    places,
    sectors,
    themes: themeShares(row, sectors, knowledge.themes),
    amounts: amounts.map((amount) => ({ ...amount, amountEur: toEuro(amount, knowledge.rates) })),
    partners: planPartners(mentions, amounts),
  };
  return {
    activity: { ...said, contentHash: activityHash(said) },
    problems: [...placeProblems, ...sectorProblems, ...amountProblems, ...yearProblems, ...partnerProblems],
  };
}

function ownFacts(row: ActivityRow) {
  const { line, identifier, reporter, titles, descriptions, status, startsOn, lastUpdatedOn, hierarchy } =
    row;
  return {
    line,
    identifier,
    reporter,
    titles,
    descriptions,
    language: row.defaultLanguage,
    status,
    startsOn,
    lastUpdatedOn,
    hierarchy,
  };
}

/** `null` when there is none or there are several, because then it is open in which one a partner works. */
function onlyCountry(places: readonly PlannedPlace[]): string | null {
  const [country = null, ...others] = places.map((place) => place.country).filter((code) => code !== null);
  return others.length === 0 ? country : null;
}

function planPartners(mentions: readonly PartnerMention[], amounts: readonly YearAmount[]): PlannedPartner[] {
  const effort = [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, group]) => ({
    currency,
    amount: group.reduce((sum, { amount }) => sum + amount, 0),
  }));
  const shares = receivedShares(mentions, effort);
  return mentions.map((mention, index) => ({ ...mention, share: shares[index] ?? null }));
}
