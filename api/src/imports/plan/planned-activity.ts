import type { NamedOrganisation, Narratives } from "../iati/activity-row.ts";
import type { PartnerMention } from "./partner-mentions.ts";
import type { PlannedPlace } from "./place-shares.ts";
import type { PlannedSector } from "./sector-shares.ts";
import type { PlannedTheme } from "./theme-shares.ts";
import type { YearAmount } from "./year-amounts.ts";

/** An amount with its worth in euro; `null` where the currency or its rate is unknown. */
export interface PlannedAmount extends YearAmount {
  readonly amountEur: number | null;
}

/** A partner with the part (0 to 1) of the activity's effort that it received; `null` when the source does not say. */
export interface PlannedPartner extends PartnerMention {
  readonly share: number | null;
}

/** Everything of one activity of a file that will be stored, before organisations are matched. */
export interface PlannedActivity {
  readonly line: number;
  readonly identifier: string;
  readonly reporter: NamedOrganisation;
  readonly titles: Narratives;
  readonly descriptions: Narratives;
  /** Default language of the file, or `null`. */
  readonly language: string | null;
  /** IATI ActivityStatus code 1 to 6. */
  readonly status: string | null;
  readonly startsOn: string | null;
  /** Never before `startsOn`. */
  readonly endsOn: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly lastUpdatedOn: string | null;
  readonly hierarchy: number | null;
  readonly parentIdentifier: string | null;
  /** Activities of others from which its money comes, as its transactions and funders name them. */
  readonly providerActivities: readonly string[];
  /** Activities of others to which its money goes. */
  readonly receiverActivities: readonly string[];
  readonly places: readonly PlannedPlace[];
  readonly sectors: readonly PlannedSector[];
  readonly themes: readonly PlannedTheme[];
  readonly amounts: readonly PlannedAmount[];
  readonly partners: readonly PlannedPartner[];
  /** Of all the above but line numbers: equal means that the file says the same as before. */
  readonly contentHash: string;
}
