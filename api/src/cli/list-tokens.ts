import { makerMay } from "../accounts/token-maker.sql.ts";
import type { Ask } from "../shared/database.ts";
import type { Told } from "./account-command.ts";

interface ListedToken {
  readonly id: string;
  readonly name: string;
  /** Slug. */
  readonly organisation: string;
  readonly scopes: readonly string[];
  /** Name of the account; null when the command line made it. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly state: keyof typeof STATES;
}

/** What is said of a token that works no more, and why. */
const STATES = {
  ACTIVE: null,
  REVOKED: "revoked",
  EXPIRED: "expired",
  MAKER_GONE: "whoever made it may make none any more",
} as const;

const TOKENS = `select t.id, t.name, o.slug as organisation, t.scopes, a.name as "createdBy", t.created_at as "createdAt",
    t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
    case when t.revoked_at is not null then 'REVOKED' when t.expires_at <= now() then 'EXPIRED'
      when ${makerMay("t")} then 'ACTIVE' else 'MAKER_GONE' end as state
  from api_token t join organisation o on o.id = t.organisation_id left join account a on a.id = t.created_by_id
  order by t.created_at desc, t.id`;

/** Every token, one a line, the newest first; a secret is kept nowhere. */
export async function listTokens(ask: Ask): Promise<readonly Told[]> {
  const tokens = await ask<ListedToken>(TOKENS);
  if (tokens.length === 0) process.stderr.write("There are no tokens yet.\n");
  return tokens.map((token) => ({ sentence: lineOf(token), json: { ...token } }));
}

function lineOf({ id, name, organisation, scopes, lastUsedAt, expiresAt, state }: ListedToken): string {
  const used = lastUsedAt ? `last used ${day(lastUsedAt)}` : "never used";
  const why = STATES[state];
  const notes = [used, ...(expiresAt && !why ? [`until ${day(expiresAt)}`] : []), ...(why ? [why] : [])];
  return `${id}  ${name}  ${organisation}  ${scopes.join(", ") || "what everybody reads"}  (${notes.join(", ")})`;
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
