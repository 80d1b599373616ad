import type { Scenario } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesScenario } from "./scenario-sight.sql.ts";

/** The scenarios that the viewer may read, the last written first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Scenario>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("s", {
    from: `scenario s where ${seesScenario("s", context.viewer, query.values)}`,
    order: [{ sql: "s.written_at", descends: true }, "s.id"],
    request,
  });
  return askPage<Scenario>(context.database, page, query.values);
}

/** Null when there is none, or none that the viewer may read. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Scenario | null> {
  const query = new ReadQuery(info, context);
  const seen = seesScenario("s", context.viewer, query.values);
  const [record] = await context.database.rows<{ node: Scenario }>(
    `select ${query.rootObject("s")} as node from scenario s where s.id::text = ${query.bind(id)} and ${seen}`,
    query.values.list,
  );
  return record?.node ?? null;
}
