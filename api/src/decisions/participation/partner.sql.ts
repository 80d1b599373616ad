/**
 * SQL that holds where an organisation is a partner on a day: it is neither the secretariat nor a member, who decide. Only
 * partners are asked how far they took part.
 *
 * @param organisation SQL of its id.
 * @param day SQL of a date.
 */
export const isPartnerOn = (organisation: string, day: string): string =>
  `not exists (select from organisation_role umbrella where umbrella.organisation_id = ${organisation} and umbrella.role in ('SECRETARIAT', 'MEMBER')
    and (umbrella.starts_on is null or umbrella.starts_on <= ${day}) and (umbrella.ends_on is null or umbrella.ends_on >= ${day}))`;
