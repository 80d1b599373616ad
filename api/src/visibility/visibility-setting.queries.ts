import type { SettingOrigin, VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { type Connection, type PageRequest, type ReadPage, toConnection } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { mayReviewConfidential } from "./visibility.policy.ts";
import { isOfSeen } from "./visibility.read-models.ts";

/** A setting as the viewer may read it; null when there is none, or it is about something that they do not see. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  origin?: SettingOrigin,
): Promise<VisibilitySetting | null> {
  const query = new ReadQuery(info, context);
  const ofOrigin = origin ? ` and v.origin = ${query.bind(origin)}` : "";
  const [record] = await context.database.rows<{ node: VisibilitySetting }>(
    `select ${query.rootObject("v")} as node from visibility_setting v where v.id::text = ${query.bind(id)}${ofOrigin}
      and (${isOfSeen("v", query.values)} or v.set_by_organisation_id = any(${query.bind(organisationsOf(context))}::uuid[]))`,
    query.values.list,
  );
  return record?.node ?? null;
}

const organisationsOf = ({ viewer }: Context): readonly string[] =>
  viewer.grants.map(({ organisationId }) => organisationId);

/** Requests of partners that nobody has read yet, of those that the viewer sees, the oldest first. */
export async function listUnreviewed(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<VisibilitySetting>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("v", {
    from: `visibility_setting v where v.origin = 'PARTNER' and v.reviewed_at is null and ${isOfSeen("v", query.values)}`,
    order: ["v.set_at", "v.id"],
    request,
  });
  const [record] = await context.database.rows<{ page: ReadPage<VisibilitySetting> }>(
    `select ${page} as page`,
    query.values.list,
  );
  if (!record) throw new Error("a page returned no row");
  return toConnection(record.page);
}

/** How many requests wait of which the viewer is told no more before they have opened what is confidential; none for those who may not. */
export async function countConfidential({ database, viewer }: Context): Promise<number> {
  if (!mayReviewConfidential(viewer)) return 0;
  const values = new Values(viewer.sight);
  const [record] = await database.rows<{ count: number }>(
    `select count(*)::int as count from visibility_setting v
      where v.origin = 'PARTNER' and v.reviewed_at is null and not ${isOfSeen("v", values)}`,
    values.list,
  );
  return record?.count ?? 0;
}

/** Marks a request as read, unless it was before. */
export async function markReviewed({ database, viewer }: Context, id: string): Promise<void> {
  await database.transaction(actorOf(viewer), (rows) =>
    rows(
      "update visibility_setting set reviewed_at = now(), reviewed_by_id = $2 where id::text = $1 and reviewed_at is null",
      [id, viewer.accountId],
    ),
  );
}
