import type { Questionnaire } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";

/** Questionnaires by key, of each the newest version first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Questionnaire>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("q", {
    from: "questionnaire q where true",
    order: ["q.key", { sql: "q.version", descends: true }, "q.id"],
    request,
  });
  return askPage<Questionnaire>(context.database, page, query.values);
}

/** One version of one; null where there is none. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Questionnaire | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Questionnaire }>(
    `select ${query.rootObject("q")} as node from questionnaire q where q.id::text = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
