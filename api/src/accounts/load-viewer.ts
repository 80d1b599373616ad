import { Role, type Scope } from "@onze/schema";
import type { Request } from "express";
import { unauthenticated } from "../errors.ts";
import type { Database } from "../shared/database.ts";
import { linkMakerMay, madeByMember } from "./link-maker.sql.ts";
import type { AttemptLimits } from "./rate-limits.ts";
import { GAVE_FACTOR, LACKS_FACTOR } from "./second-factor.sql.ts";
import { readSignedCookie, sessionCookieName } from "./session-cookie.ts";
import { sightOf, sightOfLink, sightOfToken } from "./sight-of.ts";
import { hashToken } from "./token-hash.ts";
import { makerMay } from "./token-maker.sql.ts";
import { type HeldGrant, VISITOR, type Viewer } from "./viewer.ts";

export interface ViewerSource {
  readonly database: Database;
  readonly secret: string;
  /** Accounts of the demonstration are nobody where real people work. */
  readonly production: boolean;
  /** Where people reach the server, `https://…`. */
  readonly address: () => string;
  readonly limits: Pick<AttemptLimits, "count">;
}

/** What is read of a request. */
type Asked = Pick<Request, "headers" | "method" | "ip">;

/**
 * Finds out who makes a request, by the token or the link in its header or the session in its cookie. It is asked for every
 * request, so a grant that is withdrawn, or an account that is disabled, is gone at once.
 *
 * A session that has ended makes a visitor, who still sees what is public; a token or a link that does not hold is refused,
 * for nobody is there to notice that less is answered.
 *
 * @throws {Refusal} for a token or a link that is unknown, expired or revoked, or whose maker is gone.
 */
export async function loadViewer(source: ViewerSource, request: Asked): Promise<Viewer> {
  const { authorization, cookie } = request.headers;
  const [, scheme, secret] = /^(bearer|link) +(\S+)$/i.exec(authorization ?? "") ?? [];
  if (secret !== undefined && scheme?.toLowerCase() === "link") return viewerOfLink(source, request, secret);
  if (secret !== undefined) return viewerOfToken(source, secret);
  const name = sessionCookieName(source.address());
  const session = readSignedCookie(cookie, { name, secret: source.secret });
  return session === null ? VISITOR : viewerOfSession(source, session);
}

interface SessionRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly demonstration: boolean;
  readonly grants: readonly HeldGrant[];
  readonly givenSecondFactor: boolean;
  readonly lacksSecondFactor: boolean;
  readonly isConfidentialOpen: boolean;
  readonly isStale: boolean;
}

/** An ended session, and an account that may not be used, have no row. */
const SESSION = `select s.id as "sessionId", a.id as "accountId", a.demonstration,
    ${GAVE_FACTOR} as "givenSecondFactor", ${LACKS_FACTOR} as "lacksSecondFactor",
    coalesce(s.confidential_until > now(), false) as "isConfidentialOpen",
    least(s.updated_at, coalesce(a.last_seen_at, '-infinity')) < now() - interval '5 minutes' as "isStale",
    coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'role', g.role,
        'readsConfidential', g.reads_confidential) order by g.granted_at, g.id)
      from account_grant g where g.account_id = a.id and g.withdrawn_at is null), '[]') as grants
  from session s join account a on a.id = s.account_id
  where s.token = $1 and s.expires_at > now() and a.disabled_at is null and a.erased_at is null
    and not (a.demonstration and $2)`;

/** Kept of the account as well: its sessions go when they end. It comes first, as for whoever erases or closes it. */
const SEEN = `with seen as (update account a set last_seen_at = now() from session s
    where s.id = $1 and s.account_id = a.id and a.erased_at is null returning s.id)
  update session set updated_at = now() from seen where session.id = seen.id`;

async function viewerOfSession({ database, production }: ViewerSource, token: string): Promise<Viewer> {
  const [row] = await database.rows<SessionRow>(SESSION, [token, production]);
  if (!row) return VISITOR;
  const { sessionId, accountId, demonstration } = row;
  if (row.isStale) await database.rows(SEEN, [sessionId]);
  const grants = row.lacksSecondFactor ? [] : row.grants;
  return { ...VISITOR, accountId, sessionId, demonstration, grants, sight: sightOf(grants, row) };
}

interface TokenRow {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
  readonly isStale: boolean;
}

const TOKEN = `select id, organisation_id as "organisationId", scopes,
    coalesce(last_used_at < now() - interval '1 minute', true) as "isStale"
  from api_token t where token_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())
    and ${makerMay("t")}`;

async function viewerOfToken({ database }: ViewerSource, token: string): Promise<Viewer> {
  const [row] = await database.rows<TokenRow>(TOKEN, [hashToken(token)]);
  if (!row)
    throw unauthenticated(
      "This token is not known, has expired or was revoked, or whoever made it may make none any more.",
    );
  const { id, organisationId, scopes, isStale } = row;
  if (isStale) await database.rows("update api_token set last_used_at = now() where id = $1", [id]);
  const grants = [{ organisationId, role: Role.INTEGRATION, readsConfidential: false }];
  return { ...VISITOR, tokenId: id, grants, scopes, sight: sightOfToken(organisationId, scopes) };
}

interface LinkRow {
  readonly id: string;
  readonly organisationId: string;
  /** Whoever made it, where that is a member. */
  readonly member: string | null;
  /** Whether the partner did not make it itself. */
  readonly isOfOther: boolean;
  readonly isStale: boolean;
}

const LINK = `select l.id, l.organisation_id as "organisationId", case when ${madeByMember("l")} then l.made_by_organisation_id end as member,
    l.made_by_organisation_id <> l.organisation_id as "isOfOther",
    coalesce(l.last_used_at < now() - interval '1 minute', true) as "isStale"
  from partner_link l where l.token_hash = $1 and l.revoked_at is null and l.expires_at > now() and ${linkMakerMay("l")}`;

/** The same sentence whatever became of it: it tells nobody that there was one. */
const LINK_ENDED = "This link does not work, or works no longer. Ask whoever sent it for a new one.";

/** Nothing is done on GET, with which mail programs and scanners open what they find in letters. */
async function viewerOfLink({ database, limits }: ViewerSource, { method, ip = "" }: Asked, secret: string) {
  const tokenHash = hashToken(secret);
  const [row] = method === "POST" ? await database.rows<LinkRow>(LINK, [tokenHash]) : [];
  if (!row) {
    await limits.count({ kind: "LINK", account: tokenHash, address: ip });
    throw unauthenticated(LINK_ENDED);
  }
  const { id, organisationId, member, isOfOther, isStale } = row;
  if (isStale) await database.rows("update partner_link set last_used_at = now() where id = $1", [id]);
  const grants = [{ organisationId, role: Role.PARTNER_LINK, readsConfidential: false }];
  return {
    ...VISITOR,
    linkId: id,
    grants,
    sight: sightOfLink(organisationId, { beside: member === null ? null : [member], isOfOther }),
  };
}
