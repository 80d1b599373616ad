import type { Partnership } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { isUuid } from "../shared/uuid.ts";
import { openPartnership } from "./partnership.read-models.ts";

/** One partnership; null when there is none that the viewer may see, with both of its ends. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Partnership | null> {
  if (!isUuid(id)) return null;
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Partnership }>(
    `select ${query.rootObject("s")} as node from partnership s where s.id = ${query.bind(id)} and ${openPartnership("s", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
