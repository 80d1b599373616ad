import type { CellRecordsQuery, Side, ThemeOrigin } from "../gql/graphql.ts";

export type CellActivity = CellRecordsQuery["activities"]["nodes"][number];
export type CellOrganisation = CellActivity["partners"][number]["organisation"];

/** A partner of one holder, with the strongest origin that a theme of theirs has here. */
export interface PartnerRecord {
  readonly organisation: CellOrganisation;
  readonly mention: string;
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

const SIDES: readonly Side[] = ["UMBRELLA", "MEMBERS", "OTHER"];
const STRENGTH: readonly ThemeOrigin[] = ["SUGGESTED", "STATED", "CONFIRMED"];

/** The strongest origin among the themes that the reader asked about; all themes when none was named. */
function originOf(activities: readonly CellActivity[], theme: string | null): ThemeOrigin | null {
  const origins = activities
    .flatMap(({ themes }) => themes)
    .filter((share) => share.theme !== null && (theme === null || share.theme.code === theme))
    .map(({ origin }) => STRENGTH.indexOf(origin));
  return STRENGTH[Math.max(-1, ...origins)] ?? null;
}

function partnersOf(activities: readonly CellActivity[], theme: string | null): PartnerRecord[] {
  const mentions = activities.flatMap((activity) =>
    activity.partners.map((partner) => ({ activity, partner })),
  );
  return [...Map.groupBy(mentions, ({ partner }) => partner.organisation.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { organisation, mention } = first.partner;
    return [
      {
        organisation,
        mention,
        origin: originOf(
          own.map(({ activity }) => activity),
          theme,
        ),
      },
    ];
  });
}

/**
 * Puts the activities behind a cell under the organisations that hold them: the umbrella first, then the members,
 * then others. The order inside is the API's.
 *
 * @param theme code of the column; null for a whole row.
 */
export function groupRecords(activities: readonly CellActivity[], theme: string | null): SideRecords[] {
  return SIDES.map((side) => {
    const own = activities.filter((activity) => activity.side === side);
    const holders = [...Map.groupBy(own, ({ holder }) => holder.id).values()].flatMap((held) => {
      const [first] = held;
      return first ? [{ holder: first.holder, partners: partnersOf(held, theme), activities: held }] : [];
    });
    const partners = new Set(
      own.flatMap((activity) => activity.partners.map(({ organisation }) => organisation.id)),
    );
    return { side, holders, partners: partners.size };
  }).filter(({ holders }) => holders.length > 0);
}

/** The period of an activity in years, as the words "2021 – 2024" need it; null for an end that is not stated. */
export function yearsOf({
  startsOn,
  endsOn,
}: Pick<CellActivity, "startsOn" | "endsOn">): readonly (string | null)[] {
  const years = [startsOn, endsOn].map((day) => day?.slice(0, 4) ?? null);
  return years[0] === years[1] ? years.slice(0, 1) : years;
}
