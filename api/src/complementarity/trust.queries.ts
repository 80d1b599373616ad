import type { SourceKind } from "@onze/schema";
import { confirmedBy, sourceBy } from "../activities/activity-on-day.sql.ts";
import { coverageWhere, themeOf } from "../activities/coverage-filter.sql.ts";
import { coverageOf } from "../activities/coverage-source.sql.ts";
import { type Database, Values } from "../shared/database.ts";
import type { Trust } from "./coverage-types.ts";
import type { MatrixQuestion } from "./matrix.queries.ts";

interface TrustRecord extends Omit<Trust, "sources" | "asOf"> {
  readonly sources: { readonly kind: SourceKind; readonly activities: number }[];
}

/**
 * Counts what a view rests on; an activity counts once, whatever its number of rows. Of an earlier day, what was confirmed
 * by then; the source of what was read anew since is unknown.
 */
export async function readTrust(
  database: Database,
  { filter, day, sight }: Pick<MatrixQuestion, "filter" | "day" | "sight">,
  today: string,
): Promise<Trust> {
  const values = new Values(sight);
  const asOf = day ?? today;
  const where = coverageWhere(filter, values, "r");
  const theme = themeOf("r", filter);
  const bound = `${values.bind(asOf)}::date`;
  const recently = `last_confirmed_on > ${bound} - interval '12 months'`;
  const then = day === null ? null : bound;
  const confirmed = confirmedBy(then);
  const [record] = await database.rows<TrustRecord>(
    `with counted as (
      select r.activity_id, r.holder_id, bool_or(r.effort_eur is not null) as budget, bool_or(${theme} is not null) as theme,
        bool_or(${theme} is not null and r.theme_origin <> 'SUGGESTED') as stated, bool_or(r.country_code is not null) as country
      from ${coverageOf(day, values)} where ${where} and r.side <> 'OTHER' group by r.activity_id, r.holder_id
    ), known as (
      select c.*, ${confirmed.day} as last_confirmed_on, s.kind, s.taken_on
      from counted c join activity a on a.id = c.activity_id ${confirmed.join}
      left join source s on s.id = a.source_id and ${sourceBy("s", then)}
    )
    select count(*)::int as activities, count(*) filter (where ${recently})::int as "confirmedLast12Months",
      count(distinct holder_id)::int as holders, count(distinct holder_id) filter (where ${recently})::int as "holdersConfirmedLast12Months",
      count(*) filter (where budget)::int as "withBudget", count(*) filter (where theme)::int as "withTheme",
      count(*) filter (where stated)::int as "withStatedTheme", count(*) filter (where country)::int as "withCountry",
      min(taken_on)::text as "oldestSourceOn", max(taken_on)::text as "newestSourceOn",
      coalesce((select json_agg(json_build_object('kind', kind, 'activities', activities) order by activities desc, kind)
        from (select kind, count(*)::int as activities from known where kind is not null group by kind) k), '[]') as sources
    from known`,
    values.list,
  );
  if (!record) throw new Error("an aggregate returned no row");
  return { ...record, asOf };
}
