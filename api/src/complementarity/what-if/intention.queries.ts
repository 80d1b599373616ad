import type { Intention } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesIntention } from "./scenario-sight.sql.ts";

interface IntentionSearch extends PageRequest {
  /** Whether those that were withdrawn are listed too. */
  readonly withWithdrawn: boolean;
  /** Slug or id of whose they are; null for everybody's. */
  readonly organisation: string | null;
}

/** What organisations that the viewer sees intend, the first to hold first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { withWithdrawn, organisation, ...request }: IntentionSearch,
): Promise<Connection<Intention>> {
  const query = new ReadQuery(info, context);
  const standing = withWithdrawn ? "" : " and i.withdrawn_on is null";
  const named = query.bind(organisation);
  const ofOne = `(${named}::text is null or exists (select from organisation whose where whose.id = i.organisation_id
    and (whose.slug = ${named} or whose.id::text = ${named})))`;
  const page = query.rootPage("i", {
    from: `intention i where ${seesIntention("i", context.viewer, query.values)} and ${ofOne}${standing}`,
    order: ["i.starts_on", "i.id"],
    request,
  });
  return askPage<Intention>(context.database, page, query.values);
}

/** Null when there is none, or none that the viewer may read. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Intention | null> {
  const query = new ReadQuery(info, context);
  const seen = seesIntention("i", context.viewer, query.values);
  const [record] = await context.database.rows<{ node: Intention }>(
    `select ${query.rootObject("i")} as node from intention i where i.id::text = ${query.bind(id)} and ${seen}`,
    query.values.list,
  );
  return record?.node ?? null;
}
