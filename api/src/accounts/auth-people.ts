import type { Language } from "@onze/schema";
import type { Database } from "../shared/database.ts";
import type { AccountServices } from "./account-services.ts";
import { resetLetter } from "./mail/letters.ts";

/** Whether somebody may begin a session. */
export async function mayEnter(
  database: Database,
  { accountId, production }: { readonly accountId: string; readonly production: boolean },
): Promise<boolean> {
  const found = await database.rows(
    "select from account where id = $1 and disabled_at is null and erased_at is null and not (demonstration and $2)",
    [accountId, production],
  );
  return found.length > 0;
}

/** Whether an account came with the demonstration, where many people use it at once. */
export async function isDemonstration(database: Database, accountId: string): Promise<boolean> {
  const found = await database.rows("select from account where id::text = $1 and demonstration", [accountId]);
  return found.length > 0;
}

/** Mails a link to a new password, unless the account may not be used. */
export async function sendReset(
  database: Database,
  { mailer, address }: Pick<AccountServices, "mailer" | "address">,
  { accountId, token }: { readonly accountId: string; readonly token: string },
): Promise<void> {
  const [person] = await database.rows<{ name: string; email: string; language: Language }>(
    `select name, email, language from account
      where id = $1 and disabled_at is null and erased_at is null and not demonstration`,
    [accountId],
  );
  if (!person) return;
  const { name, email, language } = person;
  const link = resetLink(address(), token);
  await mailer.send(email, resetLetter({ language, name, by: null, link }));
}

/** The page on which a new password is chosen. */
export const resetLink = (address: string, token: string): string =>
  `${address}/reset-password?token=${encodeURIComponent(token)}`;

const CLOSE_LINKS = "delete from verification where value = $1";

/** Links to a new password, which were given out before it was changed, hold no more. */
export async function closeLinks(database: Database, accountId: string): Promise<void> {
  await database.transaction({ path: "PERSON", accountId }, (ask) => ask(CLOSE_LINKS, [accountId]));
}

/** Other links to a new password hold no more, and whoever used this one has shown that the mailbox is theirs. */
export async function afterReset(database: Database, accountId: string): Promise<void> {
  await database.transaction({ path: "PERSON", accountId }, async (ask) => {
    await ask(CLOSE_LINKS, [accountId]);
    await ask("update account set email_verified = true where id = $1 and not email_verified", [accountId]);
  });
}
