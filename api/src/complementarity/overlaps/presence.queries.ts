import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { coverageWhere, facetConditions, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesAffiliation } from "../../shared/visibility-between.ts";
import type { Among, Approach, Overlap, Presence } from "./ladder.ts";
import type { Affiliated } from "./networks-between.ts";
import { AGE, yearsReader } from "./years.ts";

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

/** What is read of presences, column by column: many short lines of one text come faster than as many rows. */
const COLUMNS = ["theme", "place", "holder", "is_peer", "partner", "age", "years"] as const;
type PresenceColumns = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

/** Who is recorded where, on what, with whom and when; where some are asked for, everybody in the places and themes of those. */
export async function findPresences(
  database: Database,
  question: OverlapQuestion,
  among: Among,
): Promise<Presence[]> {
  const { text, values } = presenceStatement(question, among);
  const [columns] = await database.rows<PresenceColumns>(text, values);
  if (!columns) throw new Error("an aggregate returned no row");
  return presencesOf(columns);
}

function presenceStatement(question: OverlapQuestion, among: Among) {
  const values = new Values(question.sight);
  const cell = `${themeOf("r", question.filter)}, ${placeOf("r")}`;
  const rows = (): string => `${coverageOf(question.day, values)} where ${overlapping(question, values)}`;
  const ofThose = among.map(
    (ids) =>
      ` and (${cell}) in (select ${cell} from ${rows()} and r.holder_id = any(${values.bind([...ids])}::uuid[]))`,
  );
  const lines = COLUMNS.map((column) => `string_agg(coalesce(c.${column}::text, ''), chr(10)) as ${column}`);
  const text = `select ${lines.join(", ")} from (
    select ${themeOf("r", question.filter)} as theme, ${placeOf("r")} as place, r.holder_id as holder, bool_and(r.side = 'OTHER') as is_peer,
      r.partner_id as partner, r.year / ${AGE} as age, bit_or(1::bigint << (r.year % ${AGE})) as years
    from ${rows()}${ofThose.join("")} group by 1, 2, 3, 5, 6) c`;
  return { text, values: values.list };
}

function presencesOf(columns: PresenceColumns): Presence[] {
  const linesOf = (column: keyof PresenceColumns): readonly string[] => columns[column]?.split("\n") ?? [];
  const [places, holders, isPeer] = [linesOf("place"), linesOf("holder"), linesOf("is_peer")];
  const [partners, ages, sets] = [linesOf("partner"), linesOf("age"), linesOf("years")];
  const yearsOf = yearsReader();
  return linesOf("theme").map((theme, at) => ({
    theme,
    place: pick(places, at),
    holder: pick(holders, at),
    isPeer: pick(isPeer, at) === "true",
    partner: pick(partners, at) || null,
    years: yearsOf(pick(ages, at), pick(sets, at)),
  }));
}

function pick(lines: readonly string[], at: number): string {
  const line = lines[at];
  if (line === undefined) throw new RangeError(`a column ends before row ${at}`);
  return line;
}

/** Affiliations that the sight sees, at both of their ends. */
export function findAffiliations(database: Database, sight: Sight): Promise<Affiliated[]> {
  const values = new Values(sight);
  return database.rows<Affiliated>(
    `select af.organisation_id as organisation, af.network_id as network,
      extract(year from af.starts_on)::int as "from", extract(year from af.ends_on)::int as "to"
    from affiliation af where ${seesAffiliation("af", values)}`,
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
