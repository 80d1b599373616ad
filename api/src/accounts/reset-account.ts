import { createHash } from "node:crypto";
import type { Language } from "@onze/schema";
import { badInput, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import type { AccountServices } from "./account-services.ts";
import { resetLink } from "./auth-people.ts";
import { RESET_HOURS } from "./link-lifetimes.ts";
import type { Delivery } from "./mail/delivery.ts";
import { noticeLetter, resetLetter } from "./mail/letters.ts";
import { newToken } from "./token-hash.ts";

/** Somebody who is to choose a new password, and with what. */
export interface ToBeReset {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly token: string;
  /** Whether one-time codes were taken away. */
  readonly hadCodes: boolean;
}

/** Ends sessions, takes the second factor away and makes a link to a new password, in the caller's transaction. */
export async function resetSignIn(ask: Ask, id: string): Promise<ToBeReset> {
  const [person] = await ask<Omit<ToBeReset, "token" | "hadCodes">>(
    `update account set two_factor_enabled = false, sign_in_reset_at = now(), updated_at = now()
      where id::text = $1 and erased_at is null and disabled_at is null and not demonstration
      returning id, name, email, language`,
    [id],
  );
  if (!person) throw await whyNot(ask, id);
  await ask("delete from session where account_id = $1", [id]);
  const codes = await ask<{ verified: boolean }>(
    "delete from second_factor where account_id = $1 returning verified",
    [id],
  );
  await ask("delete from verification where value = $1", [id]);
  const token = newToken();
  await ask(
    `insert into verification (identifier, value, expires_at) values ($1, $2, now() + interval '${RESET_HOURS} hours')`,
    [createHash("sha256").update(`reset-password:${token}`).digest("base64url"), id], // as better-auth looks for it
  );
  return { ...person, token, hadCodes: codes.some(({ verified }) => verified) };
}

async function whyNot(ask: Ask, id: string) {
  const [found] = await ask<{ demonstration: boolean }>(
    "select demonstration from account where id::text = $1 and erased_at is null",
    [id],
  );
  if (!found) return notFound("There is no such account.");
  if (!found.demonstration)
    return badInput("This account is disabled; enable it first.", because("RESET_OF_BLOCKED"));
  return badInput(
    "This account came with the demonstration; how to sign in with it stands on the sign-in page.",
    because("DEMONSTRATION_RESET"),
  );
}

/** Mails the link, and tells of codes that were taken away. @param by who asks for it; null for whoever runs the installation. */
export async function mailReset(
  { mailer, address }: Pick<AccountServices, "mailer" | "address">,
  { email, name, language, token, hadCodes }: ToBeReset,
  by: string | null,
): Promise<Delivery> {
  const link = resetLink(address(), token);
  if (hadCodes)
    await mailer.send(email, noticeLetter({ language, name, change: "CODES_OFF", at: new Date() }));
  return mailer.send(email, resetLetter({ language, name, by, link }));
}
