import type { Role } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { ReadQuery } from "../shared/read-model.ts";
import type { Me } from "./me.resolver.ts";
import { OPEN_INVITATION } from "./open-invitation.sql.ts";
import { hashToken } from "./token-hash.ts";

/**
 * SQL of the row `m` that tells who `$1` is in the session `$2`: nobody has neither.
 *
 * It reads the session anew, as the operation that asks may just have changed it.
 */
const ME = `(select $1::uuid as account_id, coalesce(f.given, false) as given_second_factor,
    r.required as requires_second_factor, r.required and not coalesce(f.given, false) as needs_second_factor,
    case when f.given and f.confidential_until > now() then f.confidential_until end as confidential_until
  from (select exists (select from account_grant g where g.account_id = $1::uuid and g.withdrawn_at is null
      and (g.role = 'ADMINISTRATOR' or g.reads_confidential)) as required) r left join (select s.confidential_until, a.two_factor_enabled and s.second_factor_at is not null as given
    from session s join account a on a.id = s.account_id where s.id = $2::uuid) f on true) m`;

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
