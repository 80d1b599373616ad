import type { Round } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesRound } from "../../shared/visibility-decisions.ts";

/** Rounds that the viewer sees, those that close last first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Round>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("r", {
    from: `round r where ${seesRound("r", query.values)}`,
    order: [
      { sql: "r.closes_on", descends: true },
      { sql: "r.id", descends: true },
    ],
    request,
  });
  return askPage<Round>(context.database, page, query.values);
}

/** One that the viewer sees. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Round | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Round }>(
    `select ${query.rootObject("r")} as node from round r where r.id::text = ${query.bind(id)} and ${seesRound("r", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** One that the viewer has just acted on, or has a link of. @param path where it stands in the answer. */
export async function findRound(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  path: readonly string[] = [],
): Promise<Round | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Round }>(
    `select ${query.rootObject("r", path)} as node from round r where r.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
