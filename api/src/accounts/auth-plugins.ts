import { genericOAuth, twoFactor } from "better-auth/plugins";
import type { AuthOptions } from "./auth.ts";
import { SECOND_FACTOR_TABLES } from "./auth-tables.ts";

/** The provider as paths and the table of sign-in methods name it. */
export const PROVIDER_ID = "oidc";

/** One-time codes, and the organisation's own provider where there is one. */
export function authPlugins({ provider, admitInvited }: AuthOptions) {
  const codes = twoFactor({
    issuer: "Onze",
    schema: SECOND_FACTOR_TABLES,
    allowPasswordless: true, // for those who only ever sign in with the provider
    backupCodeOptions: { storeBackupCodes: "encrypted" },
    accountLockout: { enabled: false }, // ours cannot be used to lock somebody out
  });
  if (!provider) return [codes];
  const oidc = genericOAuth({
    config: [
      {
        providerId: PROVIDER_ID,
        name: provider.name,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        scopes: ["openid", "email", "profile"],
        pkce: true,
        disableSignUp: true,
        mapProfileToUser: async ({ email, emailVerified, name }) => {
          if (email && emailVerified === true) await admitInvited(email.toLowerCase(), name ?? "");
          return {};
        },
      },
    ],
  });
  return [codes, oidc];
}
