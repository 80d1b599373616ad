import type { Language } from "@onze/schema";
import type { AccountServices } from "../../accounts/account-services.ts";
import { answerLetter } from "../../accounts/mail/letters.ts";
import type { Context } from "../../context.ts";
import { TooMany } from "../../errors.ts";
import { speakForAuthor } from "./proposal.policy.ts";

/** Whoever speaks for the author of a proposal; an account of the demonstration is nobody's, and reads no mail. */
const SPEAKERS = `select distinct a.email, a.name, a.language from proposal p
    join account_grant g on g.organisation_id = p.author_id and g.withdrawn_at is null and g.role = any($2)
    join account a on a.id = g.account_id and a.disabled_at is null and a.erased_at is null and not a.demonstration
  where p.id = $1 order by a.email`;

interface Speaker {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Tells those who speak for the author of a proposal that there is an answer, and where; not what it says, nor to what. */
export async function tellAuthor({ database, accounts }: Context, proposal: string): Promise<void> {
  if (await isToldOften(accounts, proposal)) return;
  const speakers = await database.rows<Speaker>(SPEAKERS, [proposal, Object.keys(speakForAuthor.roles)]);
  const link = `${accounts.address()}/proposals/ours#${proposal}`;
  await Promise.all(
    speakers.map(({ email, ...person }) => accounts.mailer.send(email, answerLetter({ ...person, link }))),
  );
}

/** Whether as many letters went as are sent of one proposal in a day. The answer holds all the same. */
async function isToldOften({ limits }: AccountServices, proposal: string): Promise<boolean> {
  try {
    await limits.count({ kind: "ANSWER", account: proposal, address: "" });
    return false;
  } catch (error) {
    if (error instanceof TooMany) return true;
    throw error;
  }
}
