import { type Addressee, tellQuietly } from "../../accounts/mail/quiet-letters.ts";
import type { Context } from "../../context.ts";
import { speakForAuthor } from "./proposal.policy.ts";

/** Whoever speaks for the author of a proposal; an account of the demonstration is nobody's, and reads no mail. */
const SPEAKERS = `select distinct a.email, a.name, a.language from proposal p
    join account_grant g on g.organisation_id = p.author_id and g.withdrawn_at is null and g.role = any($2)
    join account a on a.id = g.account_id and a.disabled_at is null and a.erased_at is null and not a.demonstration
  where p.id = $1 order by a.email`;

/** Tells those who speak for the author of a proposal that there is an answer, and where; not what it says, nor to what. */
export async function tellAuthor({ database, accounts }: Context, proposal: string): Promise<void> {
  const speakers = await database.rows<Addressee>(SPEAKERS, [proposal, Object.keys(speakForAuthor.roles)]);
  await tellQuietly(
    accounts,
    { kind: "ANSWER", about: proposal, path: `/proposals/ours#${proposal}` },
    speakers,
  );
}
