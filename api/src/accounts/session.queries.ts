import type { Session } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { allow, signedIn } from "./policy.ts";

/**
 * SQL of the open sessions `s` of an account `$1`, of which `$2` asks. An account of the demonstration is shared, and
 * who else looks at it is nobody's business.
 */
export const OWN_SESSIONS = `(select s.*, s.id = $2::uuid as is_current from session s join account a on a.id = s.account_id
    where s.account_id = $1::uuid and s.expires_at > now() and (s.id = $2::uuid or not a.demonstration)) s`;

/** The viewer's open sessions, this one first, then by when they were last used. */
export async function listOwn(context: Context, info: GraphQLResolveInfo): Promise<Session[]> {
  allow(signedIn, context.viewer);
  const { accountId, sessionId } = context.viewer;
  const query = new ReadQuery(info, context);
  query.bind(accountId);
  query.bind(sessionId);
  const records = await context.database.rows<{ node: Session }>(
    `select ${query.rootObject("s")} as node from ${OWN_SESSIONS} order by s.is_current desc, s.updated_at desc, s.id`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
