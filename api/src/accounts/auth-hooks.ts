import { APIError, createAuthMiddleware } from "better-auth/api";
import type { AuthOptions } from "./auth.ts";

/** Where a one-time or backup code is given. */
const CODE_PATHS = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];
/** Where somebody who is signed in gets a new session for the old one. */
const RENEWING_PATH = "/change-password";

/** A provider's tokens are of no use to us, so there is nothing to steal. */
const WITHOUT_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

/**
 * What we add to better-auth: who may enter, and that a session knows of the second factor given in it.
 *
 * @param isSomebody hears whose way of signing in is added: whoever comes from the provider is known only then.
 */
export function authHooks({ mayEnter }: AuthOptions, isSomebody: (accountId: string) => void) {
  return {
    hooks: {
      after: createAuthMiddleware(async ({ path, context }) => {
        if (!CODE_PATHS.includes(path) || context.returned instanceof Error) return;
        const session = (context.newSession ?? context.session)?.session;
        if (session)
          await context.internalAdapter.updateSession(session.token, { secondFactorAt: new Date() });
      }),
    },
    databaseHooks: {
      user: { create: { before: async () => false } },
      account: {
        create: {
          before: async ({ userId }: { userId: string }) => {
            isSomebody(userId);
            return { data: WITHOUT_TOKENS };
          },
        },
        update: { before: async () => ({ data: WITHOUT_TOKENS }) },
      },
      session: {
        create: {
          before: async (session: { userId: string }, request: SessionRequest | null) => {
            if (!(await mayEnter(session.userId))) throw new APIError("FORBIDDEN", CLOSED);
            const given = request?.context.session?.session.secondFactorAt;
            if (request?.path === RENEWING_PATH && given instanceof Date)
              return { data: { secondFactorAt: given } };
          },
        },
      },
    },
  };
}

/** What is read of a request that makes a session. */
export interface SessionRequest {
  readonly path?: string | undefined;
  readonly context: { readonly session: { readonly session: Record<string, unknown> } | null };
}

const CLOSED = { code: "ACCOUNT_CLOSED", message: "This account may not be used; ask an administrator." };
