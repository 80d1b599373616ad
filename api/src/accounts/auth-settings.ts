import type { AsyncLocalStorage } from "node:async_hooks";
import type { BetterAuthOptions } from "better-auth";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import { type Actor, actorText, SYSTEM } from "../shared/actor.ts";
import type { Asking, AuthOptions } from "./auth.ts";
import { authHooks } from "./auth-hooks.ts";
import { SIGN_IN_PAGE } from "./auth-provider.ts";
import { AUTH_TABLES } from "./auth-tables.ts";
import { RESET_HOURS } from "./link-lifetimes.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-rules.ts";
import { COOKIE_PREFIX, SESSION_DAYS } from "./session-cookie.ts";

/** The header in which the client's address is handed over; it is written by us alone. */
export const ADDRESS_HEADER = "x-onze-address";

/** Tells the history who works over a connection, until it is given to the next. */
const nameActor = (actor: Actor): CompiledQuery =>
  CompiledQuery.raw("select set_config('onze.actor', $1, false)", [actorText(actor)]);

/** Nobody signs up by themselves, and nothing of a session is kept in a cookie but its token. */
export function settingsOf(options: AuthOptions, asking: AsyncLocalStorage<Asking>) {
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
            await connection.executeQuery(nameActor(asking.getStore()?.actor ?? SYSTEM));
          },
        }),
      }),
      type: "postgres",
      transaction: true,
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // ours hold for many processes at once, and per account
    logger: { level: "error", log: (_level, message) => log(`signing in: ${message}`) },
    // thrown to us: the library would print what the database said to the error output, past our log
    onAPIError: { throw: true, errorURL: SIGN_IN_PAGE },
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
      resetPasswordTokenExpiresIn: RESET_HOURS * 60 * 60,
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
    ...authHooks(options, (accountId) => {
      const asked = asking.getStore();
      if (asked?.actor.path === "SYSTEM") asked.actor = { path: "PERSON", accountId };
    }),
  } satisfies BetterAuthOptions;
}
