import type { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";

/** A change that the viewer sees, by its id. @throws {Error} when it is gone meanwhile. */
export async function findOutcome(context: Context, info: GraphQLResolveInfo, id: string): Promise<Outcome> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Outcome }>(
    `select ${query.rootObject("o")} as node from outcome o where o.id = ${query.bind(id)} and ${seesOutcome("o", query.values)}`,
    query.values.list,
  );
  if (!record) throw new Error(`change ${id} is gone`);
  return record.node;
}
