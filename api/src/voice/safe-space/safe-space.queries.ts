import type { SafeSpaceFollowUp, SafeSpaceSession } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { readsFollowUp, readsSafeSpace } from "../../shared/visibility-decisions.ts";
import { leaderOf } from "./safe-space.policy.ts";

/** Sessions that the viewer reads, the last held first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<SafeSpaceSession>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("s", {
    from: `safe_space_session s where ${readsSafeSpace("s", leaderOf(context.viewer), query.values)}`,
    order: [{ sql: "s.held_on", descends: true }, "s.id"],
    request,
  });
  return askPage<SafeSpaceSession>(context.database, page, query.values);
}

/** What is to happen after sessions, as far as the viewer reads it: what is due first. @param isOpen true for what is not done. */
export async function listFollowUps(
  context: Context,
  info: GraphQLResolveInfo,
  { isOpen, ...request }: PageRequest & { readonly isOpen: boolean | null },
): Promise<Connection<SafeSpaceFollowUp>> {
  const query = new ReadQuery(info, context);
  const isAsked = isOpen === null ? "" : ` and f.done_on is ${isOpen ? "" : "not "}null`;
  const page = query.rootPage("f", {
    from: `safe_space_follow_up f where ${readsFollowUp("f", leaderOf(context.viewer), query.values)}${isAsked}`,
    order: ["f.due_on", "f.id"],
    request,
  });
  return askPage<SafeSpaceFollowUp>(context.database, page, query.values);
}

/** One that the viewer reads; null when there is none. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<SafeSpaceSession | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: SafeSpaceSession }>(
    `select ${query.rootObject("s")} as node from safe_space_session s
      where s.id::text = ${query.bind(id)} and ${readsSafeSpace("s", leaderOf(context.viewer), query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** An action that the viewer reads; null when there is none. */
export async function findFollowUp(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<SafeSpaceFollowUp | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: SafeSpaceFollowUp }>(
    `select ${query.rootObject("f")} as node from safe_space_follow_up f
      where f.id::text = ${query.bind(id)} and ${readsFollowUp("f", leaderOf(context.viewer), query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
