import { Visibility } from "@onze/schema";
import { type Received, sumOverPartners } from "./sum-over-partners.ts";

/** A partner whose record somebody may not see, in work that they do see. */
export interface HiddenPartner {
  readonly visibility: Visibility;
  /** UN M49 codes of the areas that hold all of its work, the smallest first, the continent last; empty when only the world does. */
  readonly areas: readonly string[];
  /** What it received in that work, once for each holder. */
  readonly received: readonly Received[];
}

/** A country with partners that somebody sees. */
export interface PartnerCountry {
  /** Like those of a hidden partner. */
  readonly areas: readonly string[];
}

/** Hidden partners that are told of together. */
export interface WithheldBucket {
  /** UN M49 code; null for the whole world. */
  readonly region: string | null;
  readonly partners: number;
  /** Euro; null unless a sum may be shown. */
  readonly receivedEur: number | null;
}

/** Hidden partners that a bucket holds at least: a single one would be told of. */
const FEWEST_PARTNERS = 2;
/** Countries with partners that its area has at least: of fewer, it would tell the country. */
const FEWEST_COUNTRIES = 3;

/**
 * Puts hidden partners in areas wide enough to tell nobody which country is theirs.
 *
 * A bucket of a region stands when it holds at least two hidden partners and at least three countries of the region have
 * partners that are seen. Otherwise its partners climb to the continent, then to the world; who is alone even there is
 * counted nowhere. A country does not count for a bucket above when its partners could have stood in one below.
 *
 * Each class stands for itself, so that whoever sees a whole class and takes it from what others are told is left with no
 * single partner of another. Whoever works with some partners of a class sees those alone: taking them away leaves how many
 * others there are in the area, and never what one of them received. CONFIDENTIAL is told of the world only.
 *
 * @returns each area once, the world last.
 * @see domain rules E.5 as kept in README.md in this folder, "Withheld partners".
 */
export function withheldBuckets(
  hidden: readonly HiddenPartner[],
  countries: readonly PartnerCountry[],
): WithheldBucket[] {
  const ofClasses = [...Map.groupBy(hidden, ({ visibility }) => visibility).values()];
  const buckets = ofClasses.flatMap((partners) => bucketsOfOneClass(partners, countries));
  const byRegion = Map.groupBy(buckets, ({ region }) => region);
  return [...byRegion.values()].map(joinBuckets).toSorted(byArea);
}

type Waiting = Pick<HiddenPartner, "areas" | "received">;

function bucketsOfOneClass(
  hidden: readonly HiddenPartner[],
  countries: readonly PartnerCountry[],
): WithheldBucket[] {
  const buckets: WithheldBucket[] = [];
  const taken = new Set<string>();
  const holds = (area: string | null) => (country: PartnerCountry) =>
    (area === null || country.areas.includes(area)) && !country.areas.some((each) => taken.has(each));
  let waiting: readonly Waiting[] = hidden.map(startOf);
  const longest = Math.max(0, ...waiting.map(({ areas }) => areas.length));
  for (let steps = longest; steps >= 0; steps -= 1) {
    const here = Map.groupBy(
      waiting.filter(({ areas }) => areas.length === steps),
      ({ areas }) => areas[0] ?? null,
    );
    waiting = waiting.filter(({ areas }) => areas.length < steps);
    const wide = [...here].filter(([area]) => countries.filter(holds(area)).length >= FEWEST_COUNTRIES);
    const standing = new Map(wide.filter(([, partners]) => partners.length >= FEWEST_PARTNERS));
    for (const [area, partners] of here) {
      if (standing.has(area)) buckets.push(bucketOf(area, partners));
      else if (area !== null) waiting = [...waiting, ...partners.map(climb)];
    }
    for (const area of standing.keys()) if (area !== null) taken.add(area);
  }
  return buckets;
}

const startOf = ({ visibility, areas, received }: HiddenPartner): Waiting => ({
  areas: visibility === Visibility.CONFIDENTIAL ? [] : areas,
  received,
});

const climb = ({ areas, received }: Waiting): Waiting => ({ areas: areas.slice(1), received });

const bucketOf = (region: string | null, partners: readonly Waiting[]): WithheldBucket => ({
  region,
  partners: partners.length,
  receivedEur: sumOverPartners(partners.map(({ received }) => received)),
});

/** Of one area: a sum is shown when that of each class may be. */
function joinBuckets(buckets: readonly WithheldBucket[]): WithheldBucket {
  return buckets.reduce((one, other) => ({
    region: one.region,
    partners: one.partners + other.partners,
    receivedEur:
      one.receivedEur === null || other.receivedEur === null ? null : one.receivedEur + other.receivedEur,
  }));
}

/** By code; the world comes last. */
const byArea = (one: WithheldBucket, other: WithheldBucket): number =>
  placeOf(one) < placeOf(other) ? -1 : 1;

const placeOf = ({ region }: WithheldBucket): string => region ?? "~";
