/** The slug of the umbrella's secretariat, which the code lists bring. */
export const UMBRELLA = "11-11-11";

/** SQL of a source for whatever a test records. */
export const SOURCE = "(select id from source order by taken_on, id limit 1)";

/** SQL of the id of the organisation whose slug a placeholder stands for. */
export const idOf = (placeholder: string): string =>
  `(select id from organisation where slug = ${placeholder})`;

/** Partnerships that activities prove and that every partner accepted, whatever hides it; those that nothing proves go when they are settled. */
export const ACCEPT_PARTNERSHIPS = `insert into partnership (holder_id, partner_id, partner_name_key, source_id)
  select distinct on (a.holder_id, p.partner_id) a.holder_id, p.partner_id, o.name_key, a.source_id
  from activity_partner p join activity a on a.id = p.activity_id join organisation o on o.id = p.partner_id
  where a.holder_id <> p.partner_id order by a.holder_id, p.partner_id, a.id on conflict do nothing`;
