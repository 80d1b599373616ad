import type { Ask } from "../shared/database.ts";
import type { Holder } from "./holders.ts";

/** Organisations that a reporter may be: everybody with an identifier, the secretariat, members and holders. */
export async function readHolders(ask: Ask): Promise<(Holder & { readonly slug: string })[]> {
  const records = await ask<Omit<Holder, "unknown"> & { slug: string }>(`
    select o.id, o.slug, o.name, array(select value from organisation_identifier i where i.organisation_id = o.id order by value) as identifiers,
      case when exists (select from organisation_role r where r.organisation_id = o.id and r.role in ('SECRETARIAT', 'MEMBER'))
          or exists (select from activity a where a.holder_id = o.id)
        then array[o.name] || array(select name from organisation_alias a where a.organisation_id = o.id and a.holder_id is null order by name)
        else '{}' end as names,
      exists (select from organisation_role r where r.organisation_id = o.id and r.role in ('SECRETARIAT', 'MEMBER')) as "countsOnASide"
    from organisation o
    where exists (select from organisation_identifier i where i.organisation_id = o.id)
      or exists (select from organisation_role r where r.organisation_id = o.id and r.role in ('SECRETARIAT', 'MEMBER'))
      or exists (select from activity a where a.holder_id = o.id)
    order by o.slug`);
  return records.map((record) => ({ ...record, unknown: null }));
}
