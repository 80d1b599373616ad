import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { coverageWhere, facetConditions, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesField, seesOrganisation } from "../../shared/visibility.ts";
import type { Approach, Overlap, Presence } from "./ladder.ts";
import type { Affiliated } from "./networks-between.ts";
import type { Years } from "./years.ts";

/** Which rows overlaps are looked for in. */
export interface OverlapQuestion {
  readonly filter: CoverageFilter;
  /** Null for today. */
  readonly day: string | null;
  readonly sight: Sight;
}

/** A holder counts on a side, or is another umbrella. */
const TAKES_PART =
  "(r.side <> 'OTHER' or r.holder_id in (select peer.id from organisation peer where peer.kind = 'PEER_UMBRELLA'))";

/** Who holds is chosen among the pairs: in each one of both is to be among them, and the other one is not. */
const ofEveryHolder = (filter: CoverageFilter): CoverageFilter => ({ ...filter, holders: null });

/** SQL that keeps the rows that can overlap: on a theme, in a place, in a year. */
export function overlapping({ filter }: OverlapQuestion, values: Values): string {
  return `${coverageWhere(ofEveryHolder(filter), values, "r")} and ${TAKES_PART} and r.year is not null
    and ${themeOf("r", filter)} is not null and ${placeOf("r")} is not null`;
}

/** Lists of equal length, one for each column. */
interface PresenceColumns {
  readonly theme: readonly string[];
  readonly place: readonly string[];
  readonly holder: readonly string[];
  readonly isPeer: readonly boolean[];
  readonly partner: readonly (string | null)[];
  readonly years: readonly Years[];
}

/** Who is recorded where, on what, with whom and when. */
export async function findPresences(database: Database, question: OverlapQuestion): Promise<Presence[]> {
  const { text, values } = presenceStatement(question);
  const [columns] = await database.rows<PresenceColumns>(text, values);
  if (!columns) throw new Error("an aggregate returned no row");
  return presencesOf(columns);
}

/** Also the statement that speed is measured of. */
export function presenceStatement(question: OverlapQuestion) {
  const values = new Values(question.sight);
  const list = (column: string): string => `coalesce(json_agg(c."${column}"), '[]') as "${column}"`;
  const columns = ["theme", "place", "holder", "isPeer", "partner", "years"].map(list).join(", ");
  const text = `select ${columns} from (
    select theme, place, holder_id as holder, partner_id as partner, bool_and(is_peer) as "isPeer", array_agg(year order by year) as years from (
      select ${themeOf("r", question.filter)} as theme, ${placeOf("r")} as place, r.holder_id, r.partner_id, r.year, bool_and(r.side = 'OTHER') as is_peer
      from ${coverageOf(question.day, values)} where ${overlapping(question, values)} group by 1, 2, 3, 4, 5) told
    group by 1, 2, 3, 4) c`;
  return { text, values: values.list };
}

function presencesOf(columns: PresenceColumns): Presence[] {
  return columns.theme.map((theme, at) => ({
    theme,
    place: pick(columns.place, at),
    holder: pick(columns.holder, at),
    isPeer: pick(columns.isPeer, at),
    partner: pick(columns.partner, at),
    years: pick(columns.years, at),
  }));
}

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at];
  if (value === undefined) throw new RangeError(`a column ends before row ${at}`);
  return value;
}

/** Affiliations that the sight sees, at both of their ends. */
export function findAffiliations(database: Database, sight: Sight): Promise<Affiliated[]> {
  const values = new Values(sight);
  return database.rows<Affiliated>(
    `select af.organisation_id as organisation, af.network_id as network,
      extract(year from af.starts_on)::int as "from", extract(year from af.ends_on)::int as "to"
    from affiliation af
    join organisation o on o.id = af.organisation_id and ${seesField("o", "NETWORKS", values)}
    join organisation n on n.id = af.network_id and ${seesOrganisation("n", values)} and ${seesField("n", "NETWORKS", values)}`,
    values.list,
  );
}

/** The purpose codes, of those that state a theme, under which holders work with the partners that they share. */
export function findApproaches(
  database: Database,
  question: OverlapQuestion,
  overlaps: readonly Overlap[],
): Promise<Approach[]> {
  const shared = overlaps.flatMap(({ theme, place, partners }) =>
    partners.map(({ id }) => ({ theme, place, id })),
  );
  const once = [...new Map(shared.map((each) => [`${each.theme} ${each.place} ${each.id}`, each])).values()];
  const values = new Values(question.sight);
  const lists = [
    `${values.bind(once.map(({ theme }) => theme))}::text[]`,
    `${values.bind(once.map(({ place }) => place))}::text[]`,
    `${values.bind(once.map(({ id }) => id))}::uuid[]`,
  ];
  return database.rows<Approach>(
    `select s.theme, s.place, r.holder_id as holder, s.partner, f.code, array_agg(distinct r.year order by r.year) as years
    from unnest(${lists.join(", ")}) s(theme, place, partner)
    join ${coverageOf(question.day, values)} on r.partner_id = s.partner and r.theme_code = s.theme and ${placeOf("r")} = s.place
    join activity_sector f on f.activity_id = r.activity_id and f.vocabulary = '1'
    join theme_code c on c.vocabulary = '1' and c.code = f.code and c.theme_code = s.theme
    where ${overlapping(question, values)} group by 1, 2, 3, 4, 5`,
    values.list,
  );
}

/** Ids of the organisations of a filter that the sight sees; null where the filter names none. */
export async function findChosen(
  database: Database,
  sight: Sight,
  chosen: readonly string[] | null,
): Promise<ReadonlySet<string> | null> {
  const values = new Values(sight);
  const conditions = facetConditions({ holders: [...(chosen ?? [])] }, values, "h");
  const rows = await database.rows<{ id: string }>(
    `select h.holder_id as id from (select id as holder_id from organisation) h where ${conditions.join(" and ")}`,
    values.list,
  );
  return chosen ? new Set(rows.map(({ id }) => id)) : null;
}
