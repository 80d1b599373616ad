import type { Values } from "./database.ts";
import { speaksWhollyFor } from "./sight.ts";
import {
  hidesNoWorkOf,
  isHeldOpenly,
  isWorkOpen,
  seesActivity,
  seesCoverage,
  seesField,
  seesNetworksOf,
  seesOrganisation,
} from "./visibility.ts";

/*
 * Every condition on what is recorded of several organisations at once: what one belongs to, what some agreed on, promised
 * or said of an overlap, what one needs or announced. They are made of those on one alone, and are written nowhere else either.
 */

/** SQL of the ids of the sight's own organisations, as a list; null where it has none. */
function ownOf(values: Values): string | null {
  const lists = [values.sight.restrictedOf, speaksWhollyFor(values.sight)].filter(({ length }) => length > 0);
  if (lists.length === 0) return null;
  return `(${lists.map((list) => `${values.bindOnce(list)}::uuid[]`).join(" || ")})`;
}

/**
 * SQL that keeps the affiliations of which the sight sees both ends so. To what one's own organisation belongs is its own
 * fact, also where the network hides who belongs to it.
 */
export function seesAffiliation(row: string, values: Values): string {
  const own = ownOf(values);
  const seesNetwork = seesField("tied", "NETWORKS", values);
  const isKnown = own ? `(${seesNetwork} or ${row}.organisation_id = any(${own}))` : seesNetwork;
  return `exists (select from organisation tied where tied.id = ${row}.organisation_id and ${seesNetworksOf("tied", values)})
    and exists (select from organisation tied where tied.id = ${row}.network_id and ${seesOrganisation("tied", values)} and ${isKnown})`;
}

/**
 * SQL that holds where a holder, by SQL of its id, has a partnership with an organisation, the row of its table, that this
 * accepted, and nothing of it is confidential. What the holder gave out in its name holds as long.
 */
export const worksOpenlyWith = (holder: string, row: string): string =>
  `exists (select from partnership held where held.holder_id = ${holder} and held.partner_id = ${row}.id and not held.awaits_partner
    and ${isHeldOpenly("held")}) and ${isWorkOpen(row)}`;

/** What an agreement tells, in SQL: the ids of its parties as an array, and of its cell both codes, null for a demand. */
interface Agreed {
  readonly parties: string;
  readonly theme: string;
  readonly place: string;
}

/** SQL that holds where a holder works in a cell, or in all of a theme or place, and nothing of that is seen. */
const hidesWorkIn = (holder: string, { theme, place }: Omit<Agreed, "parties">, values: Values): string => {
  const isThere = (row: string): string =>
    `(${theme} is null or ${row}.theme_code = ${theme}) and (${place} is null or coalesce(${row}.country_code, ${row}.region_code) = ${place})`;
  return `exists (select from activity work join coverage_row untold on untold.activity_id = work.id
      where work.holder_id = ${holder} and not ${seesActivity("work", values)} and ${isThere("untold")})
    and not exists (select from coverage_row shown where shown.holder_id = ${holder} and ${isThere("shown")} and ${seesCoverage("shown", values)})`;
};

/** SQL that holds where the sight speaks for one of some organisations: its own, or the secretariat for who sees as it does. */
function speaksForOneOf(ids: string, values: Values): string {
  const own = ownOf(values);
  const conditions = own ? [`${ids} && ${own}`] : [];
  if (values.sight.level >= OF_SECRETARIAT)
    conditions.push(
      `exists (select from organisation_role r where r.organisation_id = any(${ids}) and r.role = 'SECRETARIAT')`,
    );
  return conditions.length === 0 ? "false" : `(${conditions.join(" or ")})`;
}

/** The level from which on somebody sees what the secretariat does. */
const OF_SECRETARIAT = 3;

/**
 * SQL that holds where the sight sees what an agreement tells. Every party is seen. A party knows what it agreed on; to
 * others it would tell where and on what each party works, that one works with another and that one works in the cell, so
 * they see it where they may know all of that. The secretariat keeps agreements, and need not know the work in the cell.
 */
export function seesAgreed(agreed: Agreed, values: Values): string {
  const worksUnseen =
    values.sight.level >= OF_SECRETARIAT
      ? "false"
      : `${agreed.theme} is not null and ${hidesWorkIn("named.id", agreed, values)}`;
  const tellsHidden = `not (${seesField("named", "PLACE", values)} and ${seesField("named", "THEME", values)}) or ${worksUnseen}
    or exists (select from unnest(agreed.parties) other(id) where not ${hidesNoWorkOf("other.id", "named", values)})`;
  return `exists (select from (select ${agreed.parties} as parties) agreed where not exists (select from unnest(agreed.parties) party(id)
      where not exists (select from organisation named where named.id = party.id and ${seesOrganisation("named", values)}))
    and (${speaksForOneOf("agreed.parties", values)} or not exists (select from organisation named where named.id = any(agreed.parties) and (${tellsHidden}))))`;
}

/** SQL that keeps the role agreements that the sight sees. */
export const seesAgreement = (row: string, values: Values): string =>
  seesAgreed(
    {
      parties: `array(select organisation_id from role_agreement_parties where role_agreement_id = ${row}.id)`,
      theme: `${row}.theme_code`,
      place: `coalesce(${row}.country_code, ${row}.region_code)`,
    },
    values,
  );

/** What somebody says of an organisation and of where it is, in SQL; place and theme are null where none is said. */
interface Said extends Omit<Agreed, "parties"> {
  readonly organisation: string;
  /** Holds where it says that the organisation works there, and not only that it might. */
  readonly isOfWork: string;
}

/** SQL that holds where the sight may read what is said: it sees the organisation with the place and theme that are told, and the work if that is. */
function seesSaid({ organisation, isOfWork, ...where }: Said, values: Values): string {
  const worksUnseen =
    values.sight.level >= OF_SECRETARIAT
      ? "false"
      : `${isOfWork} and ${hidesWorkIn("named.id", where, values)}`;
  return `exists (select from organisation named where named.id = ${organisation} and ${seesOrganisation("named", values)}
    and (${where.place} is null or ${seesField("named", "PLACE", values)}) and (${where.theme} is null or ${seesField("named", "THEME", values)})
    and not (${worksUnseen}))`;
}

/** SQL that keeps the intentions that the sight may read: to leave says that one is there. */
export const seesAnnounced = (row: string, values: Values): string =>
  seesSaid(
    {
      organisation: `${row}.organisation_id`,
      place: `${row}.country_code`,
      theme: `${row}.theme_code`,
      isOfWork: `${row}.kind <> 'STARTS'`,
    },
    values,
  );

/** SQL that keeps the changes of scenarios that the sight may read from others: to suppose less of somebody somewhere says that they are there. */
export const seesSupposed = (row: string, values: Values): string =>
  `(${row}.organisation_id is null or ${seesSaid(
    {
      organisation: `${row}.organisation_id`,
      place: `${row}.place`,
      theme: `${row}.theme`,
      isOfWork: `${row}.kind <> 'ORGANISATION_ENTERS'`,
    },
    values,
  )})`;

/**
 * SQL that holds where the sight may know that an organisation takes part in a framework: in that of a country it says where
 * it works, in that of a theme on what.
 */
export const seesActor = (organisation: string, framework: string, values: Values): string =>
  `${seesOrganisation(organisation, values)} and (${framework}.country_code is null or ${seesField(organisation, "PLACE", values)})
    and (${framework}.theme_code is null or ${seesField(organisation, "THEME", values)})`;

/** SQL that keeps the commitments of which the sight sees the owner and every party, as actors of their framework: their words may name each. */
export const seesCommitment = (
  row: string,
  values: Values,
): string => `not exists (select from framework within join organisation named
    on named.id = ${row}.owner_id or named.id in (select organisation_id from synergy_commitment_parties where synergy_commitment_id = ${row}.id)
  where within.id = ${row}.framework_id and not (${seesActor("named", "within", values)}))`;

/**
 * SQL that keeps the rows on overlaps, with the ids of both holders and their cell, of which the sight sees what makes one:
 * that both are recorded there in one year, and one of them at least on a side; the other may be another umbrella.
 */
export const seesOverlap = (row: string, values: Values): string => {
  const works = (
    alias: string,
    holder: string,
  ): string => `${alias}.holder_id = ${holder} and ${alias}.theme_code = ${row}.theme_code
      and coalesce(${alias}.country_code, ${alias}.region_code) = coalesce(${row}.country_code, ${row}.region_code) and ${seesCoverage(alias, values)}`;
  const counts = (alias: string): string =>
    `(${alias}.side <> 'OTHER' or ${alias}.holder_id in (select id from organisation where kind = 'PEER_UMBRELLA'))`;
  return `exists (select from coverage_row one join coverage_row other on other.year = one.year
    where ${works("one", `${row}.first_id`)} and ${works("other", `${row}.second_id`)} and ${counts("one")} and ${counts("other")}
      and exists (select from coverage_row ours where ${works("ours", `any(array[${row}.first_id, ${row}.second_id])`)} and ours.side <> 'OTHER' and ours.year is not null))`;
};

/** SQL that keeps the snapshots whose maker, and every holder that their filter names, the sight sees. */
export const seesSnapshot = (row: string, values: Values): string =>
  `not exists (select from organisation named where (named.id = ${row}.organisation_id or named.id::text = any(${row}.holder_ids)) and not ${seesOrganisation("named", values)})`;

/** SQL that keeps the needs that the sight sees: of nobody in particular, or of an organisation whose place and themes, which a need tells, are seen as well. */
export const seesNeed = (
  row: string,
  values: Values,
): string => `(${row}.stated_by_id is null or exists (select from organisation asking where asking.id = ${row}.stated_by_id
  and ${seesOrganisation("asking", values)} and ${seesField("asking", "PLACE", values)} and ${seesField("asking", "THEME", values)}))`;
