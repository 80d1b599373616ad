import type { IndicatorDirection, NeedSource } from "@onze/schema";
import { openActivity } from "../activities/activity.read-models.ts";
import { confirmedBy } from "../activities/activity-on-day.sql.ts";
import { placeOf, themeOf } from "../activities/coverage-filter.sql.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { seesCoverage, seesIndicator } from "../shared/visibility.ts";
import { seesActor, seesNeed } from "../shared/visibility-between.ts";
import type { RecordedCell } from "./gap-state.ts";
import type { PlacedCode } from "./places-around.ts";
import { stands } from "./stated-need.queries.ts";

/** A need that stands, as it is asked about. */
export interface StandingNeed {
  readonly id: string;
  readonly sourceType: NeedSource;
  readonly statedOn: string;
  readonly title: string;
  readonly place: string;
  /** As of a {@link Demand}. */
  readonly themes: readonly string[] | null;
  /** Code of the framework of its goal. */
  readonly framework: string | null;
  readonly threshold: number | null;
  readonly direction: IndicatorDirection | null;
  /** What its indicator says, by country. */
  readonly values: Readonly<Record<string, number>> | null;
}

/** The needs that stand today and that the viewer sees. */
export async function standingNeeds({ database, viewer, today }: Context): Promise<StandingNeed[]> {
  const values = new Values(viewer.sight);
  return database.rows<StandingNeed>(
    `select n.id, n.source_type as "sourceType", n.stated_on::text as "statedOn", n.title,
      coalesce(n.country_code::text, n.region_code::text) as place,
      case when n.theme_code is not null then array[n.theme_code]
        when n.goal_id is not null then array(select t.theme_code from strategic_goal_themes t where t.strategic_goal_id = n.goal_id) end as themes,
      (select f.code from strategic_goal g join framework f on f.id = g.framework_id where g.id = n.goal_id) as framework,
      n.threshold, i.direction, (select jsonb_object_agg(v.country_code, v.value) from indicator_value v
        where v.indicator_id = i.id and (n.country_code is null or v.country_code = n.country_code)) as values
    from stated_need n left join indicator i on i.id = n.indicator_id and ${seesIndicator("i", values)}
    where ${seesNeed("n", values)} and ${stands("n", values.bind(today))}`,
    values.list,
  );
}

/** Every place with the smallest region that holds it. */
export const readPlaces = ({ database }: Context): Promise<PlacedCode[]> =>
  database.rows<PlacedCode>(
    "select code::text, region_code::text as parent from country union all select code::text, parent_code::text from region",
  );

/** Whose confirmation counts for a framework, and how many of them have to. */
export interface FrameworkJudges {
  /** Null for a cycle that has no framework yet. */
  readonly code: string | null;
  /** Of a framework of a country, that country. */
  readonly country: string | null;
  readonly isOfToday: boolean;
  readonly minimum: number;
  readonly actors: readonly string[];
}

/** Frameworks with those of their actors of today whom the viewer sees; those of the cycle that holds today first. */
export async function frameworkJudges({ database, viewer, today }: Context): Promise<FrameworkJudges[]> {
  const values = new Values(viewer.sight);
  const day = `${values.bind(today)}::date`;
  return database.rows<FrameworkJudges>(
    `select f.code, f.country_code::text as country, ${day} between c.starts_on and c.ends_on as "isOfToday",
      c.confirmed_share_minimum as minimum, array(select a.organisation_id::text from framework_actor a
        join organisation o on o.id = a.organisation_id and ${seesActor("o", "f", values)}
        where a.framework_id = f.id and (a.starts_on is null or a.starts_on <= ${day}) and (a.ends_on is null or a.ends_on >= ${day})) as actors
    from framework_cycle c left join framework f on f.cycle_id = c.id
    where f.id is not null or ${day} between c.starts_on and c.ends_on
    order by ${day} between c.starts_on and c.ends_on desc, c.starts_on desc, f.code`,
    values.list,
  );
}

/** Where each holder confirmed work within twelve months, by its id; work without a place stands with an empty one. */
export type Confirmations = ReadonlyMap<string, readonly string[]>;

/** Of work that counts and that the viewer sees. */
export async function readConfirmations({ database, viewer, today }: Context): Promise<Confirmations> {
  const values = new Values(viewer.sight);
  const confirmed = confirmedBy(null);
  const records = await database.rows<{ holder: string; places: string[] }>(
    `select a.holder_id::text as holder, array_agg(distinct coalesce(${placeOf("p")}::text, '')) as places
      from activity a ${confirmed.join} left join activity_place p on p.activity_id = a.id
      where ${openActivity("a", values)} and ${confirmed.day} > ${values.bind(today)}::date - interval '12 months' group by 1`,
    values.list,
  );
  return new Map(records.map(({ holder, places }) => [holder, places]));
}

/** Who is recorded in places, by place and theme: in these years, in none and before. */
export function recordedCells(
  { database, viewer }: Context,
  places: readonly string[],
  { years, suggestedThemes }: { readonly years: readonly number[]; readonly suggestedThemes: boolean },
): Promise<RecordedCell[]> {
  const values = new Values(viewer.sight);
  const asked = `${values.bind(years)}::int[]`;
  const first = `${values.bind(Math.min(...years))}::int`;
  return database.rows<RecordedCell>(
    `select place, theme, coalesce(array_agg(holder) filter (where is_there), '{}') as present,
      coalesce(array_agg(holder) filter (where is_undated and not is_there), '{}') as undated,
      coalesce(json_agg(json_build_object('holder', holder, 'year', last)) filter (where last is not null and not is_there), '[]') as left
    from (select ${placeOf("r")}::text as place, ${themeOf("r", { suggestedThemes })} as theme, r.holder_id::text as holder,
        coalesce(bool_or(r.year = any(${asked})), false) as is_there, bool_or(r.year is null) as is_undated,
        max(r.year) filter (where r.year < ${first})::int as last
      from coverage_row r where ${seesCoverage("r", values)} and ${placeOf("r")}::text = any(${values.bind(places)}::text[])
      group by 1, 2, 3) each group by 1, 2`,
    values.list,
  );
}
