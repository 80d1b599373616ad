import type { Activity, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { isUuid } from "../shared/uuid.ts";
import { isOpen, openActivity } from "./activity.read-models.ts";
import type { ActivityOrderArgs } from "./activity-order.input.ts";
import { activityOrder } from "./activity-order.sql.ts";
import type { CoverageFilter } from "./coverage-filter.input.ts";
import { coverageWhere } from "./coverage-filter.sql.ts";
import { coverageOf, dayOf } from "./coverage-source.sql.ts";

/** Leaf activities with a coverage row in the filter, in one statement whatever is asked of them. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: CoverageFilter,
  order: ActivityOrderArgs,
  request: PageRequest,
): Promise<Connection<Activity>> {
  const query = new ReadQuery(info, context);
  const { values } = query;
  const day = dayOf(filter, context);
  // what was withdrawn since, or divided into parts, was live on that day if it had coverage then
  const open = day === null ? openActivity("a", values) : isOpen("a", values);
  const from = `activity a where ${open}
    and a.id in (select r.activity_id from ${coverageOf(day, values)} where ${coverageWhere(filter, values, "r")})`;
  const page = query.rootPage("a", { from, order: activityOrder(order, "a", context.language), request });
  return askPage<Activity>(context.database, page, query.values);
}

/** One activity, also one that was withdrawn or divided into parts; null when there is none that the viewer may see. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Activity | null> {
  if (!isUuid(id)) return null;
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Activity }>(
    `select ${query.rootObject("a")} as node from activity a where a.id = ${query.bind(id)} and ${isOpen("a", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** The activities of these ids that the viewer may see, by identifier. */
export async function listByIds(
  context: Context,
  info: GraphQLResolveInfo,
  path: readonly string[],
  ids: readonly string[],
): Promise<Activity[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Activity }>(
    `select ${query.rootObject("a", path)} as node from activity a
      where ${openActivity("a", query.values)} and a.id = any(${query.bind(ids)}::uuid[]) order by a.identifier, a.id`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}

export async function listThemes(
  context: Context,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<Theme[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Theme }>(
    `select ${query.rootObject("t", path)} as node from theme t order by t.position, t.code`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
