import { anyone, type PolicyTable, signedIn } from "./policy.ts";

/** Ways in to sign in and out; whatever else better-auth could do answers as an address where there is nothing. */
export const authRoutePolicies = {
  "POST /api/auth/sign-in/email": anyone,
  "POST /api/auth/sign-in/social": anyone,
  "GET /api/auth/callback/oidc": anyone,
  "POST /api/auth/sign-out": anyone,
  "POST /api/auth/request-password-reset": anyone,
  "POST /api/auth/reset-password": anyone,
  "POST /api/auth/change-password": signedIn,
  "POST /api/auth/two-factor/verify-totp": anyone,
  "POST /api/auth/two-factor/verify-backup-code": anyone,
  "POST /api/auth/two-factor/enable": signedIn,
  "POST /api/auth/two-factor/disable": signedIn,
  "POST /api/auth/two-factor/generate-backup-codes": signedIn,
} satisfies PolicyTable;

/** Such a way in, as in `POST /api/auth/sign-out`. */
export type AuthRoute = keyof typeof authRoutePolicies;
