import type { Affiliation, Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { isSeenNetwork } from "./network.sql.ts";
import { matches } from "./organisation.queries.ts";

interface NetworkSearch extends PageRequest {
  readonly search?: string;
}

/** Networks by name, in one statement whatever is asked of them. */
export async function listNetworks(
  context: Context,
  info: GraphQLResolveInfo,
  { search, ...request }: NetworkSearch,
): Promise<Connection<Organisation>> {
  const query = new ReadQuery(info, context);
  const conditions = [isSeenNetwork("o", query.values), ...(search ? [matches(query, search)] : [])];
  const from = `organisation o where ${conditions.join(" and ")}`;
  const page = query.rootPage("o", { from, order: ["o.name_key", "o.id"], request });
  return askPage<Organisation>(context.database, page, query.values);
}

/** An affiliation that the viewer has just recorded or changed. */
export async function findAffiliation(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Affiliation | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Affiliation }>(
    `select ${query.rootObject("a")} as node from affiliation a where a.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
