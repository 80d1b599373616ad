/** What somebody reads who came back from the provider without being signed in, by the code in the address. */
const KEYS: Readonly<Record<string, string>> = {
  email_not_verified: "accounts.signIn.unverified",
  PROVIDER_SILENT: "accounts.problem.providerSilent",
  ACCOUNT_CLOSED: "refusal.ACCOUNT_CLOSED",
};

/** The key of the sentence; of what is not known it says for whom signing in that way is. */
export const providerProblem = (code: string): string => KEYS[code] ?? "accounts.signIn.providerFailed";
