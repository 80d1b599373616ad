import type { Request } from "express";
import type { Database } from "../shared/database.ts";
import type { Auth } from "./auth.ts";
import { AuthRefusal } from "./auth-refusal.ts";
import type { AttemptLimits } from "./rate-limits.ts";
import { viewerOf } from "./request-viewer.ts";
import { GAVE_FACTOR } from "./second-factor.sql.ts";
import { cookieName, readSignedCookie } from "./session-cookie.ts";
import type { ToldChange } from "./sign-in-notice.ts";

/** What signing in needs besides the library. */
export interface AuthServices {
  readonly auth: Auth;
  readonly database: Database;
  readonly limits: AttemptLimits;
  readonly secret: string;
  /** Where people reach the server. */
  readonly address: () => string;
  readonly log: (message: string) => void;
  readonly isDemonstration: (accountId: string) => Promise<boolean>;
  readonly tell: (told: ToldChange) => Promise<void>;
  /** Lets links to a new password of an account hold no more. */
  readonly closeLinks: (accountId: string) => Promise<void>;
  /** Takes up work that goes on after its request was answered. */
  readonly later: (work: Promise<unknown>) => void;
}

/** The account of whoever is signed in, as far as changes to it need. */
export interface OwnAccount {
  readonly id: string;
  readonly email: string;
  readonly demonstration: boolean;
  /** Whether codes are set up. */
  readonly hasCodes: boolean;
  /** True when codes are set up and none was given in this session. */
  readonly owesCode: boolean;
}

/** @throws {AuthRefusal} when nobody is signed in. */
export async function ownAccount({ database }: AuthServices, request: Request): Promise<OwnAccount> {
  const [own] = await database.rows<OwnAccount>(
    `select a.id, a.email, a.demonstration, a.two_factor_enabled as "hasCodes", a.two_factor_enabled and not ${GAVE_FACTOR} as "owesCode"
      from session s join account a on a.id = s.account_id where s.id = $1`,
    [viewerOf(request).sessionId],
  );
  if (own) return own;
  throw new AuthRefusal(401, "UNAUTHORIZED", "Sign in to do this.");
}

/**
 * The id of whoever gives a code: somebody who is signed in, or who gave the right password a moment ago.
 *
 * @throws {AuthRefusal} when it is nobody: no code is looked at that is not counted for an account.
 */
export async function giversAccount(services: AuthServices, request: Request): Promise<string> {
  const { accountId } = viewerOf(request);
  if (accountId !== null) return accountId;
  const name = cookieName(services.address(), "two_factor");
  const challenge = readSignedCookie(request.headers.cookie, { name, secret: services.secret });
  const account = challenge === null ? null : await services.auth.accountOf(challenge);
  if (account !== null) return account;
  throw new AuthRefusal(
    401,
    "INVALID_TWO_FACTOR_COOKIE",
    "Give your password first, and the code at once after.",
  );
}

/** As links of mails hold it. */
const LINK_TOKEN = /^[\w-]{1,100}$/;

/** Whose password a link changes; null when it holds no more, or the account may not be used. */
export async function resetAccount(
  { auth, database }: AuthServices,
  token: string,
): Promise<{ readonly id: string; readonly email: string } | null> {
  if (!LINK_TOKEN.test(token)) return null; // what cannot be one is not looked up
  const id = await auth.accountOf(`reset-password:${token}`);
  if (id === null) return null;
  const [found] = await database.rows<{ id: string; email: string }>(
    "select id, email from account where id::text = $1 and disabled_at is null and erased_at is null and not demonstration",
    [id],
  );
  return found ?? null;
}
