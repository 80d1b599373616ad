import { type Addressee, tellQuietly } from "../accounts/mail/quiet-letters.ts";
import type { Context } from "../context.ts";
import { answeringRemarks } from "../organisations/organisation.policy.ts";

/** Whoever answers for the holder of a partnership; of what is confidential, those alone who are named for that. */
const ANSWERERS = `select distinct a.email, a.name, a.language, holder.slug from partnership s
    join organisation holder on holder.id = s.holder_id join organisation partner on partner.id = s.partner_id
    join account_grant g on g.organisation_id = s.holder_id and g.withdrawn_at is null and g.role = any($2)
      and (g.reads_confidential or 'CONFIDENTIAL' not in (s.visibility, partner.visibility))
    join account a on a.id = g.account_id and a.disabled_at is null and a.erased_at is null and not a.demonstration
  where s.id = $1 order by a.email`;

/** Tells those who answer for a record that its partner objects, and where; not who does, nor of what. */
export async function tellHolder({ database, accounts }: Context, partnership: string): Promise<void> {
  const answerers = await database.rows<Addressee & { readonly slug: string }>(ANSWERERS, [
    partnership,
    Object.keys(answeringRemarks.roles),
  ]);
  const [first] = answerers;
  if (!first) return;
  await tellQuietly(
    accounts,
    { kind: "OBJECTION", about: partnership, path: `/organisations/${first.slug}` },
    answerers,
  );
}
