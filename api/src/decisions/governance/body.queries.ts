import type { Body } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import type { BodyFilter } from "./governance.input.ts";

/** The order in which bodies are listed: the highest first. */
const RANK =
  "array_position(array['GENERAL_ASSEMBLY', 'BOARD', 'PARTNER_COUNCIL', 'COMMITTEE', 'WORKING_GROUP', 'AD_HOC'], b.kind)";

/** Bodies, the highest first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { ended }: BodyFilter,
  request: PageRequest,
): Promise<Connection<Body>> {
  const query = new ReadQuery(info, context);
  const isOver = `coalesce(b.ended_on < ${query.bind(context.dayInBrussels)}::date, false)`;
  const chosen = ended === null || ended === undefined ? "true" : `${isOver} = ${query.bind(ended)}::boolean`;
  const page = query.rootPage("b", {
    from: `body b where ${chosen}`,
    order: [isOver, RANK, "b.slug"],
    request,
  });
  return askPage<Body>(context.database, page, query.values);
}

/** The body of an address; null where there is none. */
export async function find(context: Context, info: GraphQLResolveInfo, slug: string): Promise<Body | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Body }>(
    `select ${query.rootObject("b")} as node from body b where b.slug = ${query.bind(slug)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
