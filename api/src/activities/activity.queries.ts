import type { Activity, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { type Connection, type PageRequest, type ReadPage, toConnection } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { openActivity } from "./activity.read-models.ts";
import type { ActivityOrderArgs } from "./activity-order.input.ts";
import { activityOrder } from "./activity-order.sql.ts";
import type { CoverageFilter } from "./coverage-filter.input.ts";
import { coverageWhere } from "./coverage-filter.sql.ts";

/** Leaf activities with a coverage row in the filter, in one statement whatever is asked of them. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: CoverageFilter,
  order: ActivityOrderArgs,
  request: PageRequest,
): Promise<Connection<Activity>> {
  const query = new ReadQuery(info, context);
  const from = `activity a where ${openActivity("a")}
    and a.id in (select r.activity_id from coverage_row r where ${coverageWhere(filter, query.values, "r")})`;
  const page = query.rootPage("a", { from, order: activityOrder(order, "a", context.language), request });
  const [record] = await context.database.rows<{ page: ReadPage<Activity> }>(
    `select ${page} as page`,
    query.values.list,
  );
  if (!record) throw new Error("a page returned no row");
  return toConnection(record.page);
}

/** The activities of these ids that everybody may see, by identifier. */
export async function listByIds(
  context: Context,
  info: GraphQLResolveInfo,
  path: readonly string[],
  ids: readonly string[],
): Promise<Activity[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Activity }>(
    `select ${query.rootObject("a", path)} as node from activity a
      where ${openActivity("a")} and a.id = any(${query.bind(ids)}::uuid[]) order by a.identifier, a.id`,
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
