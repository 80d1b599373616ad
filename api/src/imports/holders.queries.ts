import type { Ask } from "../shared/database.ts";
import type { Holder } from "./holders.ts";

/** Organisations that a reporter may be: everybody with an identifier, the secretariat, members and holders. */
export async function readHolders(ask: Ask): Promise<(Holder & { readonly slug: string })[]> {
  const records = await ask<Omit<Holder, "unknown"> & { slug: string }>(`
    with on_a_side as (select organisation_id as id from organisation_role where role in ('SECRETARIAT', 'MEMBER')),
      reporting as (select id from on_a_side union select holder_id from activity)
    select o.id, o.slug, o.name, array(select value from organisation_identifier i where i.organisation_id = o.id order by value) as identifiers,
      case when o.id in (select id from reporting)
        then array[o.name] || array(select name from organisation_alias a where a.organisation_id = o.id and a.holder_id is null order by name)
        else '{}' end as names,
      o.id in (select id from on_a_side) as "countsOnASide"
    from organisation o
    where o.id in (select id from reporting union select organisation_id from organisation_identifier)
    order by o.slug`);
  return records.map((record) => ({ ...record, unknown: null }));
}
