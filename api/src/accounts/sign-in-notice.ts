import type { Language } from "@onze/schema";
import type { Database } from "../shared/database.ts";
import type { SignInChange } from "./mail/letter-words.ts";
import { noticeLetter } from "./mail/letters.ts";
import type { Mailer } from "./mail/mailer.ts";

/** What changed of how somebody signs in. */
export interface ToldChange {
  readonly accountId: string;
  readonly change: SignInChange;
}

/** Tells somebody by mail that how they sign in was changed, so that they notice when it was not by them. */
export async function tellOfChange(
  { database, mailer }: { readonly database: Database; readonly mailer: Mailer },
  { accountId, change }: ToldChange,
): Promise<void> {
  const [person] = await database.rows<{ name: string; email: string; language: Language }>(
    "select name, email, language from account where id::text = $1 and erased_at is null and not demonstration",
    [accountId],
  );
  if (!person) return;
  const { name, email, language } = person;
  await mailer.send(email, noticeLetter({ language, name, change, at: new Date() }));
}
