import type { StatedNeed } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { reachOf } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesNeed } from "../shared/visibility-between.ts";
import { readNeeds } from "./need.policy.ts";
import type { StatedNeedFilter } from "./stated-need.input.ts";

/** SQL that keeps the needs that a viewer reads: what they see, and of that a partner's delegate the partner's own. */
export function mayReadNeed(row: string, viewer: Viewer, values: Values): string {
  const reach = reachOf(readNeeds, viewer);
  const seen = seesNeed(row, values);
  return reach === "ALL" ? seen : `${seen} and ${row}.stated_by_id = any(${values.bind([...reach])}::uuid[])`;
}

/** SQL that holds while a need stands on a day. */
export const stands = (row: string, day: string): string =>
  `${row}.stated_on <= ${day}::date and (${row}.closed_on is null or ${row}.closed_on > ${day}::date)`;

/** Needs, the newest first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { sourceTypes, framework, closed }: StatedNeedFilter,
  request: PageRequest,
): Promise<Connection<StatedNeed>> {
  const query = new ReadQuery(info, context);
  const conditions = [mayReadNeed("n", context.viewer, query.values)];
  if (sourceTypes) conditions.push(`n.source_type = any(${query.bind(sourceTypes)}::text[])`);
  if (framework)
    conditions.push(
      `n.goal_id in (select g.id from strategic_goal g join framework f on f.id = g.framework_id where f.code = ${query.bind(framework)})`,
    );
  if (closed !== null && closed !== undefined)
    conditions.push(`${closed ? "not " : ""}(${stands("n", query.bind(context.today))})`);
  const page = query.rootPage("n", {
    from: `stated_need n where ${conditions.join(" and ")}`,
    order: [{ sql: "n.stated_on", descends: true }, "n.title", "n.id"],
    request,
  });
  return askPage<StatedNeed>(context.database, page, query.values);
}

/** One that the viewer has just changed. */
export async function findChanged(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<StatedNeed | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: StatedNeed }>(
    `select ${query.rootObject("n")} as node from stated_need n where n.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
