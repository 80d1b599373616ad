import type { NeedWeightSet } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Database } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import type { GivenWeight } from "./check-weights.ts";

/** Sets, the newest first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<NeedWeightSet>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("w", {
    from: "need_weight_set w where true",
    order: [{ sql: "w.decided_on", descends: true }, "w.title", "w.id"],
    request,
  });
  return askPage<NeedWeightSet>(context.database, page, query.values);
}

/** One that the viewer has just written. */
export async function findChanged(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<NeedWeightSet | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: NeedWeightSet }>(
    `select ${query.rootObject("w")} as node from need_weight_set w where w.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** Weights that somebody decided, as measures take them. */
export interface DecidedWeights {
  readonly id: string;
  readonly title: string;
  readonly weights: readonly GivenWeight[];
}

/** The weights of a set; null when there is none of this id. */
export async function readNeedWeights(database: Database, setId: string): Promise<DecidedWeights | null> {
  const [found] = await database.rows<DecidedWeights>(
    `select w.id, w.title, (select json_agg(json_build_object('theme', x.theme_code, 'country', x.country_code, 'value', x.value)
      order by x.country_code, x.theme_code) from need_weight x where x.need_weight_set_id = w.id) as weights
    from need_weight_set w where w.id::text = $1`,
    [setId],
  );
  return found ?? null;
}
