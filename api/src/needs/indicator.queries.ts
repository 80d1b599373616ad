import type { Indicator } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesIndicator } from "../shared/visibility.ts";

/** Indicators by name, of each the newest year first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Indicator>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("i", {
    from: `indicator i where ${seesIndicator("i", query.values)}`,
    order: ["i.name", { sql: "i.year", descends: true }, "i.id"],
    request,
  });
  return askPage<Indicator>(context.database, page, query.values);
}

/** One of them; null when there is none that the viewer sees. @param path where the operation answers it. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  { id, path = [] }: { readonly id: string; readonly path?: readonly string[] },
): Promise<Indicator | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Indicator }>(
    `select ${query.rootObject("i", path)} as node from indicator i
      where i.id::text = ${query.bind(id)} and ${seesIndicator("i", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
