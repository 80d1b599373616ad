import { AsyncLocalStorage } from "node:async_hooks";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { type Actor, actorText, SYSTEM } from "../shared/actor.ts";
import type { ProviderSettings } from "./account-settings.ts";
import { authHooks } from "./auth-hooks.ts";
import { authPlugins } from "./auth-plugins.ts";
import { AUTH_TABLES } from "./auth-tables.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-rules.ts";
import { COOKIE_PREFIX, SESSION_DAYS } from "./session-cookie.ts";

/** The header in which the client's address is handed over; it is written by us alone. */
export const ADDRESS_HEADER = "x-onze-address";

/** Seconds in which a link to a new password must be used. */
const RESET_WITHIN = 60 * 60;

/** Somebody as better-auth knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface AuthOptions {
  /** Connections of its own: another's read times as text, with which ended sessions would never end. */
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly provider: ProviderSettings | null;
  readonly log: (message: string) => void;
  /** Whether somebody may sign in: their account is neither disabled, erased nor there to demonstrate only. */
  readonly mayEnter: (accountId: string) => Promise<boolean>;
  /** Mails a link to a new password. */
  readonly sendReset: (person: KnownPerson, token: string) => Promise<void>;
  /** What is to be done once somebody has a new password. */
  readonly afterReset: (accountId: string) => Promise<void>;
  /** Makes the account of somebody who was invited and whom the provider vouches for. */
  readonly admitInvited: (email: string, name: string) => Promise<void>;
}

/** The library that signs people in, as far as we ask it. */
export interface Auth {
  readonly answer: (request: Request, actor: Actor) => Promise<Response>;
  /** The id of the account that something was given out for, such as a link; null when it was not, or no more. */
  readonly accountOf: (identifier: string) => Promise<string | null>;
}

/** It is asked through `auth.routes.ts` alone, which lets a few paths through. */
export function createAuth(options: AuthOptions): Auth {
  const actors = new AsyncLocalStorage<Acting>();
  const auth = betterAuth(settingsOf(options, actors));
  return {
    answer: (request, actor) => actors.run({ actor }, () => auth.handler(request)),
    async accountOf(identifier) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findVerificationValue(identifier);
      return found && found.expiresAt > new Date() ? found.value : null;
    },
  };
}

/** Who acts while one request is answered; it may become known only then. */
interface Acting {
  actor: Actor;
}

/** Tells the history who works over a connection, until it is given to the next. */
const nameActor = (actor: Actor): CompiledQuery =>
  CompiledQuery.raw("select set_config('onze.actor', $1, false)", [actorText(actor)]);

/** Nobody signs up by themselves, and nothing of a session is kept in a cookie but its token. */
function settingsOf(options: AuthOptions, actors: AsyncLocalStorage<Acting>) {
  const { pool, secret, isSecure, log } = options;
  return {
    appName: "Onze",
    basePath: "/api/auth",
    secret,
    database: {
      db: new Kysely({
        dialect: new PostgresDialect({
          pool,
          onReserveConnection: async (connection) => {
            await connection.executeQuery(nameActor(actors.getStore()?.actor ?? SYSTEM));
          },
        }),
      }),
      type: "postgres",
      transaction: true,
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // ours hold for many processes at once, and per account
    logger: { level: "error", log: (_level, message) => log(`signing in: ${message}`) },
    onAPIError: { errorURL: "/sign-in" },
    user: AUTH_TABLES.user,
    session: {
      ...AUTH_TABLES.session,
      expiresIn: SESSION_DAYS * 24 * 60 * 60,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      ...AUTH_TABLES.account,
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
    },
    verification: { ...AUTH_TABLES.verification, storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      resetPasswordTokenExpiresIn: RESET_WITHIN,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => options.sendReset(user, token),
      onPasswordReset: ({ user }) => options.afterReset(user.id),
    },
    advanced: {
      database: { generateId: "uuid" },
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure: isSecure },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: authPlugins(options),
    ...authHooks(options, (accountId) => {
      const acting = actors.getStore();
      if (acting?.actor.path === "SYSTEM") acting.actor = { path: "PERSON", accountId };
    }),
  } satisfies BetterAuthOptions;
}
