import { createHmac } from "node:crypto";
import type { Language } from "@onze/schema";
import type { AccountServices } from "../../accounts/account-services.ts";
import { deriveSecret } from "../../accounts/secret.ts";
import { hashToken } from "../../accounts/token-hash.ts";

/** Hours in which a link takes an answer; its letter says so in words. */
export const SUBSTANTIATION_HOURS = 60 * 24;

/** What a link holds, how it is kept, and where it leads. */
export interface SubstantiationLink {
  readonly hash: string;
  readonly address: string;
}

/**
 * The link of a substantiation. What it holds is kept nowhere, and nobody guesses it; it is found again from the secret of the
 * installation, so that a reminder leads where the first letter did. What opens it stands behind the sign that browsers send
 * to nobody, and begins with the language in which its page greets.
 */
export function linkOf(
  { secret, address }: Pick<AccountServices, "secret" | "address">,
  { id, language }: { readonly id: string; readonly language: Language },
): SubstantiationLink {
  const key = deriveSecret(secret, "substantiation");
  const token = `${language}_${createHmac("sha256", key).update(id).digest("base64url")}`;
  return { hash: hashToken(token), address: `${address()}/substantiate#${token}` };
}
