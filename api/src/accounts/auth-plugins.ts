import { genericOAuth, twoFactor } from "better-auth/plugins";
import type { ProviderSettings } from "./account-settings.ts";
import type { AuthOptions } from "./auth.ts";
import { discoveryOf } from "./auth-provider.ts";
import { SECOND_FACTOR_TABLES } from "./auth-tables.ts";

/** The provider as paths and the table of sign-in methods name it. */
export const PROVIDER_ID = "oidc";

/** One-time codes. */
export const codesPlugin = () =>
  twoFactor({
    issuer: "Onze",
    schema: SECOND_FACTOR_TABLES,
    allowPasswordless: true, // for those who only ever sign in with the provider
    backupCodeOptions: { storeBackupCodes: "encrypted" },
    accountLockout: { enabled: false }, // ours cannot be used to lock somebody out
  });

interface ProviderUse extends Pick<AuthOptions, "admitInvited"> {
  readonly provider: ProviderSettings;
  /** Hears that the provider has not verified the address that it tells. */
  readonly onUnverified: () => void;
}

/** The organisation's own provider. */
export function providerPlugin({ provider, admitInvited, onUnverified }: ProviderUse) {
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER_ID,
        name: provider.name,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        discoveryUrl: discoveryOf(provider.issuer),
        requireIdTokenVerification: true,
        scopes: ["openid", "email", "profile"],
        pkce: true,
        disableSignUp: true,
        mapProfileToUser: async ({ email, emailVerified, name }) => {
          if (emailVerified !== true) onUnverified();
          else if (email) await admitInvited(email.toLowerCase(), name ?? "");
          return {};
        },
      },
    ],
  });
}
