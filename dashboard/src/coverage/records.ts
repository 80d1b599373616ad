import type { CellRecordsQuery, Side, ThemeOrigin } from "../gql/later/graphql.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { strongestOrigin } from "../shared/theme-origin.ts";
import type { MatrixCell } from "./view-props.ts";

export type CellActivity = CellRecordsQuery["activities"]["nodes"][number];
type CellOrganisation = NonNullable<CellActivity["partners"][number]["organisation"]>;

/** A partner of one holder, with the strongest origin that a theme of theirs has here. */
export interface PartnerRecord {
  readonly organisation: CellOrganisation;
  /** Null where the theme is not stated. */
  readonly origin: ThemeOrigin | null;
}

/** What one organisation does here, and with whom. */
export interface HolderRecord {
  readonly holder: CellActivity["holder"];
  readonly partners: readonly PartnerRecord[];
  readonly activities: readonly CellActivity[];
}

export interface SideRecords {
  readonly side: Side;
  readonly holders: readonly HolderRecord[];
  /** Each partner once, however many of the holders work with it. */
  readonly partners: number;
}

/** How many partners a side has, each once, and how many organisations hold them. */
export interface SideCounts {
  readonly partners: number;
  readonly organisations: number;
}

type PartnerFilter = Pick<UrlFilter, "partnerTypes" | "partner" | "network">;

/** What the reader asked about. */
export interface Question {
  /** Code of the column; null for a whole row. */
  readonly theme: string | null;
  readonly filter: PartnerFilter;
}

const SIDES: readonly Side[] = ["UMBRELLA", "MEMBERS", "OTHER"];

/** The same activities with one organisation on the umbrella's side and all others that count on the members'. @param compared its slug; null leaves the sides as they are. */
export function sidesAgainst(
  activities: readonly CellActivity[],
  compared: string | null,
): readonly CellActivity[] {
  if (compared === null) return activities;
  return activities.map((activity) => {
    if (activity.side === "OTHER") return activity;
    return { ...activity, side: activity.holder.slug === compared ? "UMBRELLA" : "MEMBERS" };
  });
}

/** The strongest origin among the themes that the reader asked about; all themes when none was named. */
function originOf(activities: readonly CellActivity[], theme: string | null): ThemeOrigin | null {
  return strongestOrigin(
    activities
      .flatMap(({ themes }) => themes)
      .filter((share) => share.theme !== null && (theme === null || share.theme.code === theme))
      .map(({ origin }) => origin),
  );
}

/** Whether the filter counts a partner; an activity names its other partners as well. */
function isPartnerKept(
  { kind, slug, networks = [] }: CellOrganisation,
  { partnerTypes, partner, network }: PartnerFilter,
): boolean {
  return (
    (partnerTypes.length === 0 || partnerTypes.includes(kind)) &&
    (partner === null || slug === partner) &&
    (network === null || slug === network || networks.some((own) => own.slug === network))
  );
}

function partnersOf(activities: readonly CellActivity[], { theme, filter }: Question): PartnerRecord[] {
  const mentions = activities.flatMap((activity) =>
    // one that has still to accept the holder is in no figure either
    activity.partners.flatMap(({ organisation }) =>
      organisation && isPartnerKept(organisation, filter) ? [{ activity, organisation }] : [],
    ),
  );
  return [...Map.groupBy(mentions, ({ organisation }) => organisation.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const among = own.map(({ activity }) => activity);
    return [{ organisation: first.organisation, origin: originOf(among, theme) }];
  });
}

/**
 * Puts the activities behind a cell under the organisations that hold them: the umbrella first, then the members,
 * then others, with the partners that the filter counts. The order inside is the API's.
 */
export function groupRecords(activities: readonly CellActivity[], question: Question): SideRecords[] {
  return SIDES.map((side) => {
    const own = activities.filter((activity) => activity.side === side);
    const holders = [...Map.groupBy(own, ({ holder }) => holder.id).values()].flatMap((held) => {
      const [first] = held;
      return first ? [{ holder: first.holder, partners: partnersOf(held, question), activities: held }] : [];
    });
    const partners = new Set(
      holders.flatMap((record) => record.partners.map(({ organisation }) => organisation.id)),
    );
    return { side, holders, partners: partners.size };
  }).filter(({ holders }) => holders.length > 0);
}

/**
 * Counts a side: as the matrix does for its cell, else from its records.
 *
 * @param isWhole whether the records are all there are.
 * @returns null when only some of them are known.
 */
export function countSide(
  { side, holders, partners }: SideRecords,
  cell: MatrixCell | undefined,
  isWhole: boolean,
): SideCounts | null {
  if (cell && side !== "OTHER") return side === "UMBRELLA" ? cell.umbrella : cell.members;
  return isWhole ? { partners, organisations: holders.length } : null;
}
