import type { Role } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { ReadQuery } from "../shared/read-model.ts";
import type { Me } from "./me.resolver.ts";
import { OPEN_INVITATION } from "./open-invitation.sql.ts";
import { GAVE_FACTOR, LACKS_FACTOR, ROLE_NEEDS_FACTOR } from "./second-factor.sql.ts";
import { hashToken } from "./token-hash.ts";

/**
 * SQL of the row `m` that tells who `$1` is in the session `$2`: nobody has neither.
 *
 * It reads the session anew, as the operation that asks may just have changed it.
 */
const ME = `(select $1::uuid as account_id, coalesce(${GAVE_FACTOR}, false) as given_second_factor,
    coalesce(${ROLE_NEEDS_FACTOR}, false) as requires_second_factor, coalesce(${LACKS_FACTOR}, false) as needs_second_factor,
    case when ${GAVE_FACTOR} and s.confidential_until > now() then s.confidential_until end as confidential_until
  from (select) nobody left join (session s join account a on a.id = s.account_id) on s.id = $2::uuid) m`;

/** Who asks, and how far they have signed in. */
export async function findMe(context: Context, info: GraphQLResolveInfo): Promise<Me> {
  const query = new ReadQuery(info, context);
  query.bind(context.viewer.accountId);
  query.bind(context.viewer.sessionId);
  const [record] = await context.database.rows<{ node: Me }>(
    `select ${query.rootObject("m")} as node from ${ME}`,
    query.values.list,
  );
  if (!record) throw new Error("nobody asks");
  return record.node;
}

/** What the link of an invitation tells whoever holds it. */
export interface OpenedInvitation {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string;
  readonly role: Role;
  readonly hasAccount: boolean;
  readonly expiresAt: Date;
}

/** Null when the link holds no more. */
export async function findOpenInvitation(
  { database }: Context,
  token: string,
): Promise<OpenedInvitation | null> {
  const [found] = await database.rows<OpenedInvitation>(
    `select i.name, i.email, o.name as organisation, i.role, i.expires_at as "expiresAt",
        exists (select from account a where a.email = i.email) as "hasAccount"
      from invitation i join organisation o on o.id = i.organisation_id where ${OPEN_INVITATION} and i.token_hash = $1`,
    [hashToken(token)],
  );
  return found ?? null;
}
