import type { GraphQLResolveInfo } from "graphql";
import { lastConfirmed } from "../../activities/activity.read-models.ts";
import { placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import { writeCursor } from "../../shared/keyset.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import type { Overlap } from "./overlap.types.ts";
import { overlapKey } from "./overlap-key.ts";
import type { JudgedOverlap } from "./overlap-list.ts";
import type { OverlapPosition } from "./overlap-order.ts";
import { type OverlapQuestion, overlapping } from "./presence.queries.ts";

/** An overlap to be told, with its place in its list and whether its cell is agreed. */
export interface ToldOverlap {
  readonly overlap: JudgedOverlap;
  readonly position: OverlapPosition;
  readonly isAgreed: boolean;
}

const COLUMNS = `position int, cursor text, key text, first uuid, second uuid, theme text, place text, level text, years int[],
  level_years int[], partner_ids uuid[], network_ids uuid[], codes text[], is_agreed boolean`;

const rowOf = ({ overlap, position, isAgreed }: ToldOverlap, at: number) => ({
  position: at,
  cursor: writeCursor(position),
  key: overlapKey(overlap),
  first: overlap.holders[0],
  second: overlap.holders[1],
  theme: overlap.theme,
  place: overlap.place,
  level: overlap.level,
  years: overlap.years,
  level_years: overlap.levelYears,
  partner_ids: overlap.partners.map(({ id }) => id),
  network_ids: overlap.networks.map(({ id }) => id),
  codes: overlap.approaches.map(({ id }) => id),
  is_agreed: isAgreed,
});

/** SQL of the overlaps with what was said of them, as `overlap`, and of what each holder has there, as `work`. */
function tellingOf(told: readonly ToldOverlap[], question: OverlapQuestion, { values }: ReadQuery): string {
  return `with overlap as materialized (
    select o.*, s.status, s.note, s.assignee_id, s.set_by_organisation_id, s.set_at, s.version
    from jsonb_to_recordset(${values.bind(JSON.stringify(told.map(rowOf)))}::jsonb) as o(${COLUMNS})
    left join overlap_status s on s.first_id = o.first and s.second_id = o.second and s.theme_code = o.theme and coalesce(s.country_code, s.region_code) = o.place
  ), done as (
    select o.position, h.id as holder_id, (array_agg(r.side order by r.year desc))[1] as side, array_agg(distinct r.activity_id) as activity_ids
    from overlap o cross join lateral unnest(array[o.first, o.second]) h(id)
    join ${coverageOf(question.day, values)} on r.holder_id = h.id and ${themeOf("r", question.filter)} = o.theme and ${placeOf("r")} = o.place and r.year = any(o.years)
    where ${overlapping(question, values)} group by 1, 2
  ), work as materialized (
    select d.*, h.name_key, (select max(${lastConfirmed("a")}) from activity a where a.id = any(d.activity_ids)) as confirmed_on,
      (select max(f.taken_on) from activity a join source f on f.id = a.source_id where a.id = any(d.activity_ids)) as source_on
    from done d join organisation h on h.id = d.holder_id
  )`;
}

/** A page of overlaps as it is asked for, of those that were found; they are one more than its size when there are more. */
export async function readPage(
  context: Context,
  info: GraphQLResolveInfo,
  told: readonly ToldOverlap[],
  { question, request, total }: { question: OverlapQuestion; request: PageRequest; total: number },
): Promise<Connection<Overlap>> {
  const query = new ReadQuery(info, context);
  const telling = tellingOf(told, question, query);
  const order = { sql: "o.position", descends: false, told: { sql: "o.cursor", keyOf: () => "o.position" } };
  const page = query.rootPage("o", {
    from: "overlap o where true",
    order: [order],
    request: { first: request.first ?? null },
  });
  const connection = await askPage<Overlap>(context.database, page, query.values, telling);
  const pageInfo = { ...connection.pageInfo, hasPreviousPage: Boolean(request.after) };
  return { ...connection, pageInfo, totalCount: total };
}

/** Overlaps as they are asked for, in the order in which they were found. */
export async function readOverlaps(
  context: Context,
  info: GraphQLResolveInfo,
  told: readonly ToldOverlap[],
  question: OverlapQuestion,
): Promise<Overlap[]> {
  const query = new ReadQuery(info, context);
  const telling = tellingOf(told, question, query);
  const records = await context.database.rows<{ node: Overlap }>(
    `${telling} select ${query.rootObject("o")} as node from overlap o order by o.position`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
