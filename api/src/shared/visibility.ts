import { Visibility, type VisibilityField } from "@onze/schema";
import type { Values } from "./database.ts";
import { classesAt, seesAsEverybody } from "./sight.ts";

/*
 * Every condition on what somebody may read is written here, and in `visibility-between.ts` for what is recorded of several
 * organisations at once; nowhere else. What a statement is written for comes from the sight of its values. Classes are
 * constants of the text, so that what everybody asks stays one short statement; the ids of somebody's own organisations are
 * bound, so that there are few texts. Where a sight has nothing of its own, no statement reads more tables than it would
 * without classes.
 */

/** Whose something is. */
interface Owners {
  /** SQL that holds where it belongs to an organisation of a bound list of ids, as far as that is seen up to a class. */
  readonly belongs: (ids: string, upTo: Visibility) => string;
  /** SQL of the id of the partner whose own it is; null for what is its holder's alone. */
  readonly partner: string | null;
  /** SQL of the id of the holder beside which it is the partner's; null for what is the partner's alone. */
  readonly holder?: string;
}

const isAny = (ids: string, ...owners: readonly string[]): string =>
  owners.map((owner) => `${owner} = any(${ids}::uuid[])`).join(" or ");

const ofHolder = (holder: string): Owners => ({ belongs: (ids) => isAny(ids, holder), partner: null });

const ofBoth = (holder: string, partner: string): Owners => ({
  belongs: (ids) => isAny(ids, holder, partner),
  partner,
  holder,
});

/**
 * SQL that holds where a holder has a partnership with a partner that need not accept it any more. One that was hidden when
 * a file first named it has to, and work that is over, is made of parts or is within the umbrella makes none. Until there is
 * one the holder sees of the partner what others see: else a file would open whatever record it names.
 */
const isAccepted = (holder: string, partner: string): string =>
  `exists (select from partnership accepted where accepted.holder_id = ${holder} and accepted.partner_id = ${partner} and not accepted.awaits_partner)`;

/** What tells of a partner in the work of a holder is the holder's once the partner has accepted it. */
const ofAccepted = (holder: string, partner: string): Owners => ({
  belongs: (ids) => `${isAny(ids, holder)} and ${isAccepted(holder, partner)} or ${isAny(ids, partner)}`,
  partner,
  holder,
});

/** Holds where a class, an SQL expression that is never null, is one that the sight sees of what its owners have. */
function seesClass(visibility: string, { belongs, partner, holder }: Owners, values: Values): string {
  const { level, restrictedOf, confidentialOf, delegateOf, delegateLevel } = values.sight;
  const classes = classesAt(level).map((each) => `'${each}'`);
  const open =
    classes.length === 1 ? `${visibility} = ${classes[0]}` : `${visibility} in (${classes.join(", ")})`;
  const own: string[] = [];
  const isRestrictedAtMost = `${visibility} <> '${Visibility.CONFIDENTIAL}'`;
  if (restrictedOf.length > 0 && level < 3)
    own.push(`${isRestrictedAtMost} and (${belongs(values.bindOnce(restrictedOf), Visibility.RESTRICTED)})`);
  if (confidentialOf.length > 0 && level < 4)
    own.push(belongs(values.bindOnce(confidentialOf), Visibility.CONFIDENTIAL));
  if (delegateOf.length > 0 && level < delegateLevel && partner) {
    const isTheirs = isAny(values.bindOnce(delegateOf), partner);
    const isOwn = holder ? `${isTheirs} and ${speaksBeside(holder, values)}` : isTheirs;
    own.push(delegateLevel === 4 ? isOwn : `${isRestrictedAtMost} and ${isOwn}`);
  }
  return own.length === 0 ? open : `(${[open, ...own].join(" or ")})`;
}

/** SQL that holds where whoever speaks for a partner does so of what it does with a holder, by SQL of its id: a link that a member made speaks of the two alone. */
export const speaksBeside = (holder: string, values: Values): string =>
  values.sight.delegateBeside ? isAny(values.bindOnce(values.sight.delegateBeside), holder) : "true";

/** SQL of the class of one field of an organisation. */
const classOf = (row: string, field: VisibilityField | `${VisibilityField}`): string =>
  `coalesce(${row}.field_visibility->>'${field}', '${Visibility.PUBLIC}')`;

/** SQL of the classes of an organisation that must all be seen before anybody's work may name it: work tells its place and theme. */
export const classesOfNaming = (row: string): readonly string[] => [
  `${row}.visibility`,
  classOf(row, "PLACE"),
  classOf(row, "THEME"),
];

/** SQL of the class of what an organisation received, where it is named. */
export const classOfBudget = (row: string): string => classOf(row, "BUDGET");

/** SQL that holds where neither a partnership, the row of its table, nor what it was proven by is confidential. */
export const isHeldOpenly = (held: string): string =>
  `'${Visibility.CONFIDENTIAL}' not in (${held}.visibility, coalesce(${held}.proven_for, ${held}.visibility))`;

/** SQL that holds where an organisation hides neither where it is nor on what it works from those who work with it. */
export const isWorkOpen = (row: string): string =>
  `'${Visibility.CONFIDENTIAL}' not in (${classOf(row, "PLACE")}, ${classOf(row, "THEME")})`;

/** An organisation is its own, and of those who hold a partnership with it that they see and that it accepted. */
const ofOrganisation = (row: string): Owners => ({
  belongs: (ids, upTo) => {
    const ofAll = `select held.partner_id from partnership held where ${isAny(ids, "held.holder_id")} and not held.awaits_partner`;
    if (upTo === Visibility.CONFIDENTIAL) return `${isAny(ids, `${row}.id`)} or ${row}.id in (${ofAll})`;
    return `${isAny(ids, `${row}.id`)} or ${row}.id in (${ofAll} and ${isHeldOpenly("held")})
      and ${isWorkOpen(row)}`;
  },
  partner: `${row}.id`,
});

/** SQL that keeps the organisations that the sight sees. */
export const seesOrganisation = (row: string, values: Values): string =>
  seesClass(`${row}.visibility`, ofOrganisation(row), values);

/** SQL that holds where the sight sees one field of an organisation that it sees. */
export const seesField = (
  row: string,
  field: VisibilityField | `${VisibilityField}`,
  values: Values,
): string => seesClass(classOf(row, field), ofOrganisation(row), values);

/** SQL that keeps the organisations of which the sight sees both the record and to which networks they belong, or who belongs to them. */
export const seesNetworksOf = (row: string, values: Values): string =>
  `${seesOrganisation(row, values)} and ${seesField(row, "NETWORKS", values)}`;

/** SQL that keeps the activities that the sight sees, as far as they are concerned; their holder is judged apart. */
export const seesActivity = (row: string, values: Values): string =>
  seesClass(`${row}.visibility`, ofHolder(`${row}.holder_id`), values);

/** SQL that keeps the partnerships that the sight sees, as far as they are concerned; their ends are judged apart. */
const seesPartnership = (row: string, values: Values, column = "visibility"): string =>
  seesClass(`${row}.${column}`, ofBoth(`${row}.holder_id`, `${row}.partner_id`), values);

/** SQL that keeps the partnerships that the sight sees, by what proves them: an open activity, or a person's word. */
export const seesProvenPartnership = (row: string, values: Values): string =>
  `${seesPartnership(row, values)} and (${row}.proven_for is null or ${seesPartnership(row, values, "proven_for")})`;

/**
 * SQL that keeps the partnerships of which the sight speaks for the partner: who records an organisation is its own to know.
 * So the holder is told, though its record is for fewer, up to the class up to which the partnership itself is. Who works with
 * a partner tells its place and theme: where these are closed to whoever speaks for it, so is who records it.
 */
export function seesRecordedOfOwn(row: string, values: Values): string {
  const { delegateOf, delegateLevel } = values.sight;
  const classes = classesAt(delegateLevel).map((each) => `'${each}'`);
  return `${row}.partner_id = any(${values.bindOnce(delegateOf)}::uuid[]) and ${seesProvenPartnership(row, values)}
    and exists (select from organisation own where own.id = ${row}.partner_id and ${seesNamed("own", `${row}.holder_id`, values)})
    and exists (select from organisation giver where giver.id = ${row}.holder_id
      and (${seesOrganisation("giver", values)} or ${speaksBeside("giver.id", values)} and giver.visibility in (${classes.join(", ")})))`;
}

/** SQL of the ids of those who hold an accepted partnership `held` with an organisation, as far as the sight may know it. */
export const holdersOf = (organisation: string, values: Values): string =>
  `select held.holder_id from partnership held where held.partner_id = ${organisation}.id and not held.awaits_partner
    and ${seesProvenPartnership("held", values)} and ${seesNamed(organisation, "held.holder_id", values)}`;

/** SQL that holds unless a holder works with an organisation and the sight may not know. */
export const hidesNoWorkOf = (holder: string, organisation: string, values: Values): string =>
  `not exists (select from partnership hid where hid.holder_id = ${holder} and hid.partner_id = ${organisation}.id
    and not (${seesProvenPartnership("hid", values)} and ${seesNamed(organisation, "hid.holder_id", values)}))`;

/**
 * SQL that holds where the sight may know that a holder speaks of an organisation: of itself, or in work that it sees. Within
 * the umbrella, and where the work is over, no partnership says so; then an activity does.
 *
 * @param holder SQL of an id, or of null, which is nobody's.
 */
export const seesWorkOf = (
  holder: string,
  organisation: string,
  values: Values,
): string => `(${holder} = ${organisation}.id or exists (select from organisation giver
    left join partnership held on held.holder_id = giver.id and held.partner_id = ${organisation}.id
    where giver.id = ${holder} and ${seesOrganisation("giver", values)} and ${seesNamed(organisation, "giver.id", values)}
      and case when held.id is not null then ${seesProvenPartnership("held", values)} else exists (
        select from activity_partner named join activity work on work.id = named.activity_id
        where named.partner_id = ${organisation}.id and work.holder_id = giver.id and ${seesActivity("work", values)}) end))`;

/** SQL that keeps the aliases of an organisation that the sight sees: those of nobody, and of a holder that may be known to use them. */
export const seesAlias = (row: string, organisation: string, values: Values): string =>
  `(${row}.holder_id is null or ${seesWorkOf(`${row}.holder_id`, organisation, values)})`;

/** SQL that holds where the sight may read where a row about an organisation was read: not in a file whose holder may not be known to speak of it, nor at a line of hidden work. */
export const seesSource = (
  row: string,
  organisation: string,
  values: Values,
): string => `exists (select from source file
  where file.id = ${row}.source_id and (file.kind <> 'IATI_FILE' or ${seesWorkOf("file.holder_id", organisation, values)}))
  and not exists (select from activity_partner named join activity work on work.id = named.activity_id
    where named.partner_id = ${organisation}.id and named.source_line = ${row}.source_line and work.source_id = ${row}.source_id and not ${seesActivity("work", values)})`;

/** SQL that keeps the themes of a partnership that the sight sees. @param holder SQL of the id of its holder. */
export const seesTheme = (row: string, holder: string, values: Values): string =>
  seesClass(`${row}.visibility`, ofHolder(holder), values);

/**
 * SQL that holds where the sight may read that an organisation takes part in the work of a holder: not of one that is
 * hidden, nor where the work would tell a place or theme that is.
 *
 * Whoever sees an organisation through its own partnership with it does not therefore see who else works with it.
 */
export const seesNamed = (organisation: string, holder: string, values: Values): string =>
  classesOfNaming(organisation)
    .map((each) => seesClass(each, ofAccepted(holder, `${organisation}.id`), values))
    .join(" and ");

/**
 * SQL that holds where a holder's mention of an organisation, by SQL of their ids, is words of an own file to the sight, and
 * the organisation has not accepted it: then they are read as they were written, and whom they mean is not told.
 */
export function readsOwnWords(organisation: string, holder: string, values: Values): string {
  const { restrictedOf } = values.sight;
  if (restrictedOf.length === 0) return "false";
  return `${isAny(values.bindOnce(restrictedOf), holder)} and not ${isAccepted(holder, organisation)}`;
}

/** SQL that holds where a holder has no partnership with a partner, by SQL of their ids, that the sight may not see itself. */
export const hidesNoPartnership = (holder: string, partner: string, values: Values): string =>
  `not exists (select from partnership ps where ps.holder_id = ${holder} and ps.partner_id = ${partner} and not ${seesPartnership("ps", values)})`;

/** The same of the work itself: it names nobody whose partnership with its holder is hidden. */
export const seesNamedInWork = (organisation: string, holder: string, values: Values): string =>
  `${seesNamed(organisation, holder, values)} and ${hidesNoPartnership(holder, `${organisation}.id`, values)}`;

/** SQL that holds where the sight may read what an organisation received from a holder. */
export const seesBudget = (organisation: string, holder: string, values: Values): string =>
  seesClass(classOfBudget(organisation), ofBoth(holder, `${organisation}.id`), values);

/** Whether what the sight sees depends on whose it is. */
export const hasOwn = ({ sight }: Values): boolean => !seesAsEverybody({ ...sight, level: 1 });

/** SQL of the level at which the sight sees the work of a holder. */
export function levelOf(holder: string, values: Values): string {
  const { level, restrictedOf, confidentialOf } = values.sight;
  const cases: string[] = [];
  if (confidentialOf.length > 0 && level < 4)
    cases.push(`when ${holder} = any(${values.bindOnce(confidentialOf)}::uuid[]) then 4`);
  if (restrictedOf.length > 0 && level < 3)
    cases.push(`when ${holder} = any(${values.bindOnce(restrictedOf)}::uuid[]) then 3`);
  return cases.length === 0 ? `${level}` : `case ${cases.join(" ")} else ${level} end`;
}

/** SQL that keeps the coverage rows of the one set of each activity that the sight sees. */
export function seesCoverage(row: string, values: Values): string {
  if (seesAsEverybody(values.sight)) return `${row}.seen_from = 1`;
  return `${levelOf(`${row}.holder_id`, values)} between ${row}.seen_from and ${row}.seen_to`;
}

/** SQL that keeps the indicators that the sight sees: whoever is not of the network, those alone that may be shown to everybody. */
export const seesIndicator = (row: string, { sight }: Values): string =>
  sight.level > 1 ? "true" : `${row}.is_open`;
