import { randomBytes, randomUUID } from "node:crypto";
import { sessionCookieName, signedCookie } from "@onze/api";
import type { Role } from "@onze/schema";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import { withClient } from "./with-client.ts";

/** Somebody who is signed in, as a test is about them; the rest is filled in. */
export interface SignInOptions {
  /** Slug of the organisation that the role is for; the umbrella's when left out. */
  readonly organisation?: string;
  readonly name?: string;
  readonly email?: string;
  /** Named for confidential records. */
  readonly readsConfidential?: boolean;
  /** Whether a one-time code was given in this session; without, where it is needed, the role does not count yet. */
  readonly secondFactor?: boolean;
  /** Whether confidential records are opened, for one hour. */
  readonly confidentialOpen?: boolean;
  readonly demonstration?: boolean;
}

/** Somebody with a session. */
export interface SignedIn {
  readonly accountId: string;
  readonly sessionId: string;
  readonly email: string;
  /** With which their browser asks. */
  readonly headers: { readonly cookie: string };
}

/** Makes an account with one role, or none, and a session; without password, as if they had just signed in. */
export type SignIn = (role: `${Role}` | null, options?: SignInOptions) => Promise<SignedIn>;

interface Place {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly address: string;
}

/** Signs people in by plain SQL, with cookies as the application writes them. */
export function createSignIn({ databaseUrl, secret, address }: Place): SignIn {
  return (role, given = {}) => {
    const { secondFactor = true, email = `${randomUUID()}@example.org` } = given;
    const { name = `${role ?? "Nobody"} ${email.slice(0, 4)}`, demonstration = false } = given;
    return withClient(databaseUrl, async (client) => {
      const insert = async (text: string, values: readonly unknown[]): Promise<string> =>
        (await client.query<{ id: string }>(`${text} returning id`, [...values])).rows[0]?.id ?? "";
      const accountId = await insert(
        "insert into account (name, email, email_verified, two_factor_enabled, demonstration) values ($1, $2, true, $3, $4)",
        [name, email, secondFactor, demonstration],
      );
      if (role) {
        const { organisation = UMBRELLA, readsConfidential = false } = given;
        await insert(
          `insert into account_grant (account_id, organisation_id, role, reads_confidential) values ($1, ${idOf("$2")}, $3, $4)`,
          [accountId, organisation, role, readsConfidential],
        );
      }
      const token = randomBytes(24).toString("base64url");
      const sessionId = await insert(
        `insert into session (account_id, token, expires_at, second_factor_at, confidential_until) values ($1, $2, now() + interval '1 day',
          case when $3 then now() end, case when $4 then now() + interval '1 hour' end)`,
        [accountId, token, secondFactor, given.confidentialOpen ?? false],
      );
      const cookie = `${sessionCookieName(address)}=${signedCookie(token, secret)}`;
      return { accountId, sessionId, email, headers: { cookie } };
    });
  };
}

/** Records a token of an organisation's program. @returns the headers with which it asks. */
export async function addToken(
  databaseUrl: string,
  organisation: string,
  scopes: readonly string[],
): Promise<{ readonly authorization: string }> {
  const token = `onze_${randomBytes(24).toString("base64url")}`;
  await withClient(databaseUrl, (client) =>
    client.query(
      `insert into api_token (name, organisation_id, scopes, token_hash)
        values ('A test', ${idOf("$1")}, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'))`,
      [organisation, scopes, token],
    ),
  );
  return { authorization: `Bearer ${token}` };
}
