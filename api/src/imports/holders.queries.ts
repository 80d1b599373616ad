import type { Ask } from "../shared/database.ts";
import type { KnownHolder } from "./holders.ts";

/** Organisations that a reporter may be: everybody with an identifier, the secretariat, members and holders. */
export function readHolders(ask: Ask): Promise<KnownHolder[]> {
  return ask<KnownHolder>(`
    with on_a_side as (select organisation_id as id from organisation_role where role in ('SECRETARIAT', 'MEMBER')),
      established as (select organisation_id as id from organisation_role union select holder_id from activity)
    select o.id, o.slug, o.name, o.kind,
      array(select value from organisation_identifier i where i.organisation_id = o.id order by value) as identifiers,
      array[o.name] || array(select name from organisation_alias a where a.organisation_id = o.id and a.holder_id is null order by name) as names,
      o.id in (select id from on_a_side) as "countsOnASide", o.id in (select id from established) as "isEstablished"
    from organisation o
    where o.id in (select id from established union select organisation_id from organisation_identifier)
    order by o.slug`);
}
