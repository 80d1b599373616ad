import type { VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { countUnseenAwaiting } from "./awaiting-partnership.queries.ts";
import { mayReviewConfidential } from "./visibility.policy.ts";
import { isOfSeen } from "./visibility.read-models.ts";

/** SQL that keeps the settings `v` that somebody of the secretariat reads afterwards: what a partner asked, and what an import set. */
const IS_REVIEWED = "(v.origin = 'PARTNER' or v.origin = 'SECRETARIAT' and v.set_by_account_id is null)";

/** A setting as the viewer may read it; null when there is none, or it is about something that they do not see and did not set. */
export const find = (context: Context, info: GraphQLResolveInfo, id: string) =>
  findWhere(context, info, (query) => {
    const own = `v.set_by_organisation_id = any(${query.bind(organisationsOf(context))}::uuid[])`;
    return `v.id::text = ${query.bind(id)} and (${isOfSeen("v", query.values)} or ${own})`;
  });

/** One that the secretariat reads; null when there is none, or it is about something that the viewer does not see. */
export const findReviewed = (context: Context, info: GraphQLResolveInfo, id: string) =>
  findWhere(
    context,
    info,
    (query) => `v.id::text = ${query.bind(id)} and ${IS_REVIEWED} and ${isOfSeen("v", query.values)}`,
  );

async function findWhere(
  context: Context,
  info: GraphQLResolveInfo,
  condition: (query: ReadQuery) => string,
): Promise<VisibilitySetting | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: VisibilitySetting }>(
    `select ${query.rootObject("v")} as node from visibility_setting v where ${condition(query)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

const organisationsOf = ({ viewer }: Context): readonly string[] =>
  viewer.grants.map(({ organisationId }) => organisationId);

/** Requests of partners, and what imports set, that nobody has read yet, of those that the viewer sees, the oldest first. */
export async function listUnreviewed(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<VisibilitySetting>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("v", {
    from: `visibility_setting v where ${IS_REVIEWED} and v.reviewed_at is null and ${isOfSeen("v", query.values)}`,
    order: ["v.set_at", "v.id"],
    request,
  });
  return askPage<VisibilitySetting>(context.database, page, query.values);
}

/** How many requests, and partnerships to be accepted, wait of which the viewer is told no more before they have opened what is confidential; none for those who may not. */
export async function countConfidential({ database, viewer }: Context): Promise<number> {
  if (!mayReviewConfidential(viewer)) return 0;
  const values = new Values(viewer.sight);
  const [record] = await database.rows<{ count: number }>(
    `select (select count(*) from visibility_setting v where ${IS_REVIEWED} and v.reviewed_at is null and not ${isOfSeen("v", values)})::int
      + (${countUnseenAwaiting(values)})::int as count`,
    values.list,
  );
  return record?.count ?? 0;
}

/** A request as somebody read it. */
export interface ReadRequest {
  readonly id: string;
  readonly version: number;
}

/** Marks a request as read, unless it was before. @returns whether it is still the one that was read. */
export function markReviewed({ database, viewer }: Context, { id, version }: ReadRequest): Promise<boolean> {
  return database.transaction(actorOf(viewer), async (rows) => {
    const read = await rows(
      `update visibility_setting set reviewed_at = coalesce(reviewed_at, now()), reviewed_by_id = case when reviewed_at is null then $3 else reviewed_by_id end
        where id::text = $1 and version = $2 returning id`,
      [id, version, viewer.accountId],
    );
    return read.length > 0;
  });
}
