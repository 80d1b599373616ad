import type { ActivityRow, CodedShare, RowProblem, TransactionRow } from "../iati/activity-row.ts";
import { isQuarantined, type NormalShare, normaliseShares } from "./normalise-shares.ts";
import type { PlaceCodes } from "./place-codes.ts";
import { poolShares } from "./pool-shares.ts";
import { type RegionPlan, regionShares } from "./region-shares.ts";
import { splitProblems } from "./split-problems.ts";

/** Whether the activity itself stated it or only its transactions did. */
export type ShareOrigin = "ACTIVITY" | "TRANSACTION";

/** Part of an activity (0 to 1) in a country (ISO 3166-1 alpha-2), else a region (UN M49), else nowhere stated. */
export interface PlannedPlace {
  readonly country: string | null;
  readonly region: string | null;
  readonly share: number;
  readonly origin: ShareOrigin;
  readonly line: number;
}

/** Shares add up to 1; what is not specified is the last place, without country or region. */
export interface PlacePlan {
  readonly places: readonly PlannedPlace[];
  readonly problems: readonly RowProblem[];
}

interface Geography {
  readonly countries: readonly CodedShare[];
  readonly regions: readonly CodedShare[];
  readonly origin: ShareOrigin;
}

/** Percentages may miss 100 by this part of the whole, as in `normaliseShares`. */
const TOLERANCE = 0.005;
const NEGLIGIBLE = 1e-9;
const NO_REGIONS: RegionPlan = { shares: [], problems: [] };

/**
 * Places an activity in countries and regions.
 *
 * Countries come first; regions fill only what the countries leave open, so that a country and its own region are
 * never both counted. A split above 100 is left whole in no place. The activity's own geography is used, else that
 * of its transactions, weighed by amount. An unknown code is a problem and its part stays unspecified.
 *
 * @see README.md in the folder above, "From a file to shares".
 */
export function placeShares(row: ActivityRow, codes: PlaceCodes): PlacePlan {
  const { countries, regions, origin } = geographyOf(row);
  const split = normaliseShares(countries);
  const known = split.shares.filter(({ code }) => codes.isCountry(code));
  const open = 1 - known.reduce((sum, { share }) => sum + share, 0);
  const regionsCount = regions.length > 0 && open > NEGLIGIBLE && !isQuarantined(split);
  const filling = regionsCount ? regionShares(row, regions, codes) : NO_REGIONS;
  const places: PlannedPlace[] = [
    ...known.map(({ code, share, line }) => ({ country: code, region: null, share, origin, line })),
    ...fitInto(open, filling.shares).map(({ code, share, line }) => ({
      country: null,
      region: code,
      share,
      origin,
      line,
    })),
  ];
  const rest = 1 - places.reduce((sum, { share }) => sum + share, 0);
  if (rest > NEGLIGIBLE) places.push({ country: null, region: null, share: rest, origin, line: row.line });
  const unknown = split.shares
    .filter(({ code }) => !codes.isCountry(code))
    .map((share) => unknownCountry(row, share));
  const ofCountries = [...splitProblems(row, "recipient-country", split), ...unknown];
  return { places, problems: [...ofCountries, ...filling.problems, ...scaledDown(row, open, filling)] };
}

/** Scales the regions down to what is open, and up over the gap that a split may have and still count as whole. */
function fitInto(open: number, regions: readonly NormalShare[]): NormalShare[] {
  const sum = regions.reduce((total, { share }) => total + share, 0);
  if (sum <= open - TOLERANCE) return [...regions];
  return regions.map((region) => ({ ...region, share: (region.share / sum) * open }));
}

function geographyOf(row: ActivityRow): Geography {
  const { countries, regions, transactions } = row;
  const isSilent = countries.length + regions.length === 0;
  if (
    !isSilent ||
    !transactions.some((transaction) => transaction.countries.length + transaction.regions.length > 0)
  )
    return { countries, regions, origin: "ACTIVITY" };
  return { ...pooledGeography(transactions), origin: "TRANSACTION" };
}

function pooledGeography(transactions: readonly TransactionRow[]): Omit<Geography, "origin"> {
  return {
    countries: poolShares(transactions, ({ countries }) => countries),
    regions: poolShares(transactions, ({ countries, regions }) =>
      countries.length > 0 ? [] : regions.filter(({ vocabulary }) => vocabulary === regions[0]?.vocabulary),
    ),
  };
}

/** A region without percentage claims nothing: it takes what is open. */
function scaledDown(row: ActivityRow, open: number, { shares }: RegionPlan): RowProblem[] {
  const claimed = shares.reduce((total, { share }) => total + share, 0);
  const [stated] = row.regions.filter(({ percentage }) => percentage !== null);
  if (!stated || claimed <= open + TOLERANCE) return [];
  const value = String(Math.round(claimed * 1e4) / 100);
  const message = `The regions add up to ${value}, more than the countries leave open; they were scaled down to that.`;
  const about = { line: stated.line, activity: row.identifier, field: "recipient-region", value };
  return [{ ...about, code: "REGIONS_SCALED_DOWN", message }];
}

function unknownCountry(row: ActivityRow, { code, line }: NormalShare): RowProblem {
  const message = `${code} is not an ISO 3166-1 alpha-2 country; its part stays unspecified.`;
  return {
    line,
    activity: row.identifier,
    field: "recipient-country",
    value: code,
    code: "COUNTRY_UNKNOWN",
    message,
  };
}
