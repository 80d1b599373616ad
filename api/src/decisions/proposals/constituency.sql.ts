import { isPlaceOfNetwork } from "../../shared/visibility-decisions.ts";

/** M49's code of Europe; what is at home elsewhere speaks from another continent. */
const EUROPE = "150";

/**
 * SQL of the constituencies that an organisation may speak for on a day, as an array: what it is to the umbrella comes first. One
 * that is of the umbrella in no way is a partner, for nobody else speaks here. From which continent one speaks that hides its
 * place is told to nobody: what it brings says for whom it speaks.
 */
export const constituenciesOf = (o: string, day: string): string => {
  const has = (role: string): string =>
    `exists (select from organisation_role r where r.organisation_id = ${o}.id and r.role = '${role}'
      and coalesce(r.starts_on, ${day}::date) <= ${day}::date and coalesce(r.ends_on, ${day}::date) >= ${day}::date)`;
  const ofUmbrella = `${has("SECRETARIAT")} or ${has("MEMBER")} or ${o}.kind = 'FOURTH_PILLAR'`;
  const isNetwork = `${o}.kind in ('REGIONAL_NETWORK', 'INTERNATIONAL_NETWORK', 'NATIONAL_PLATFORM', 'MOVEMENT')`;
  return `array_remove(array[case when ${has("SECRETARIAT")} then 'SECRETARIAT' end, case when ${has("MEMBER")} then 'MEMBER' end,
    case when ${o}.kind = 'FOURTH_PILLAR' then 'FOURTH_PILLAR' end, case when not (${ofUmbrella}) then 'PARTNER' end,
    case when not (${ofUmbrella}) and ${isNetwork} then 'NETWORK' end,
    case when exists (select from country n where n.code = ${o}.country_code and n.continent_code <> '${EUROPE}') and ${isPlaceOfNetwork(o)} then 'OTHER_CONTINENTS' end], null)`;
};

/** SQL that holds where an organisation may bring something to a decision: it is open to what it is, or it was asked to take part. */
export const mayTakePart = (o: string, d: string, day: string): string =>
  `(cardinality(${d}.open_to) = 0 or ${d}.open_to && ${constituenciesOf(o, day)} or exists (select from decision_party asked
    where asked.decision_id = ${d}.id and asked.organisation_id = ${o}.id and asked.capacity <> 'OBSERVER'))`;
