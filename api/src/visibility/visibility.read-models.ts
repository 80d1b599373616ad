import { Role, SettingOrigin, Visibility } from "@onze/schema";
import { codeOpensOwn } from "../accounts/sight-of.ts";
import { FOR_PARTNER, isUmbrella } from "../accounts/viewer.ts";
import { isOpen } from "../activities/activity.read-models.ts";
import { openPartnership } from "../activities/partnership.read-models.ts";
import { settingVisibility } from "../organisations/organisation.policy.ts";
import type { Values } from "../shared/database.ts";
import type { Column, ReadModels, ReadQuery } from "../shared/read-model.ts";
import { hidesNoWorkOf, holdersOf, seesOrganisation, speaksBeside } from "../shared/visibility.ts";
import { knowingVisibility } from "./visibility.policy.ts";

/** SQL that holds where a setting is about something that somebody sees. */
export const isOfSeen = (row: string, values: Values): string => `(
  exists (select from organisation about where about.id = ${row}.organisation_id and ${seesOrganisation("about", values)})
  or exists (${seenActivity(row, values)}) or exists (${seenPartnership(row, values)}))`;

const seenActivity = (row: string, values: Values): string =>
  `select from activity about where about.id = ${row}.activity_id and ${isOpen("about", values)}`;

const seenPartnership = (row: string, values: Values): string =>
  `select from partnership about where about.id = ${row}.partnership_id and ${openPartnership("about", values)}`;

/** Whether the reader knows every setting of every record that they see. */
const knowsAll = ({ reading }: ReadQuery): boolean =>
  reading.viewer.grants.some(({ role }) => knowingVisibility.roles[role] === "ALL");

const EDITING: readonly Role[] = [Role.MEMBER_EDITOR];

/** The placeholder of the ids of the organisations in whose name the reader sets classes by one of some roles. */
const speaksFor = ({ reading, values }: ReadQuery, roles: readonly Role[]): string => {
  const grants = reading.viewer.grants.filter(
    ({ role }) => roles.includes(role) && settingVisibility.roles[role],
  );
  return `${values.bind(grants.map(({ organisationId }) => organisationId))}::uuid[]`;
};

/** SQL that holds where the reader may set the class of an organisation, or knows every setting. */
export function maySetVisibility(row: string, query: ReadQuery): string {
  if (query.reading.viewer.grants.length === 0) return "false";
  const editor = speaksFor(query, EDITING);
  return `(${row}.id = any(${speaksFor(query, FOR_PARTNER)}) or ${row}.id = any(${editor})
    or exists (${holdersOf(row, query.values)} and held.holder_id = any(${editor})))`;
}

/** The same of an activity, or of a partnership that has a partner. */
export function maySetOfRecord(holder: string, partner: string | null, query: ReadQuery): string {
  if (query.reading.viewer.grants.length === 0) return "false";
  const ofHolder = `${holder} = any(${speaksFor(query, EDITING)})`;
  if (!partner) return ofHolder;
  return `(${ofHolder} or ${partner} = any(${speaksFor(query, FOR_PARTNER)}) and ${speaksBeside(holder, query.values)})`;
}

/** A record that has no fields of its own to hide, as its state. */
export const whole = (row: string, child: string): string =>
  `(select ${row}.id, ${row}.visibility, '{}'::jsonb as field_visibility) ${child}`;

/** SQL that holds unless a member set it of an organisation with which it works as the reader may not know. */
const tellsNoWork = (
  row: string,
  values: Values,
): string => `(${row}.organisation_id is null or ${row}.origin <> 'MEMBER'
  or exists (select from organisation about where about.id = ${row}.organisation_id and ${hidesNoWorkOf(`${row}.set_by_organisation_id`, "about", values)}))`;

/** SQL that holds where an organisation in whose name the reader sets classes has set this. */
const isSetByOwn = (row: string, query: ReadQuery): string =>
  `${row}.set_by_organisation_id = any(${speaksFor(query, [...EDITING, ...FOR_PARTNER])})`;

/** SQL that keeps the settings that the reader may know: of an organisation, who else works with a partner is not theirs to learn. */
function mayKnowSetting(row: string, query: ReadQuery): string {
  const { values } = query;
  if (knowsAll(query)) return tellsNoWork(row, values);
  return `(${row}.organisation_id is null or ${row}.origin <> 'MEMBER' or ${isSetByOwn(row, query)}
    or ${row}.organisation_id = any(${speaksFor(query, FOR_PARTNER)}) and ${tellsNoWork(row, values)})`;
}

/**
 * SQL that holds where the reader may read the words that go with a setting: who set it, and the secretariat; no auditor. A
 * password alone does not open to a delegate the words beside what is CONFIDENTIAL.
 */
function mayReadNote(row: string, query: ReadQuery): string {
  const { viewer } = query.reading;
  if (isUmbrella(viewer)) return "true";
  if (viewer.sight.delegateBeside) return "false"; // they are not for the member that made the link
  const isOwn = isSetByOwn(row, query);
  if (!codeOpensOwn(viewer)) return isOwn;
  return `(${isOwn}) and not (${row}.origin = '${SettingOrigin.PARTNER}' and ${row}.visibility = '${Visibility.CONFIDENTIAL}')`;
}

/** Where the id of what a setting or a state is about stands, by its kind. */
interface SubjectIds {
  readonly organisation: string;
  readonly activity: string;
  readonly partnership: string;
}

/** SQL of what decides in whose name somebody speaks about an activity or a partnership `about`, as a {@link VisibilitySubject}. */
const heldSubject = (kind: "activity" | "partnership", about: string): string =>
  `json_build_object('kind', '${kind}', 'id', ${about}.id, 'ownerId', ${about}.holder_id,
    'partnerId', ${kind === "partnership" ? `${about}.partner_id` : "null"}, 'holderIds', json_build_array(),
    'awaitsPartner', ${kind === "partnership" ? `${about}.awaits_partner` : "false"})`;

/** The same of a record of any kind. */
function subjectSql({ organisation, activity, partnership }: SubjectIds, values: Values): string {
  return `coalesce(
    (select json_build_object('kind', 'organisation', 'id', about.id, 'ownerId', about.id, 'partnerId', about.id,
      'holderIds', array(${holdersOf("about", values)})) from organisation about where about.id = ${organisation}),
    (select ${heldSubject("activity", "about")} from activity about where about.id = ${activity}),
    (select ${heldSubject("partnership", "about")} from partnership about where about.id = ${partnership}))`;
}

const settingSubject: Column = (row, { values }) =>
  subjectSql(
    {
      organisation: `${row}.organisation_id`,
      activity: `${row}.activity_id`,
      partnership: `${row}.partnership_id`,
    },
    values,
  );

/** A state has the id of its record, of whatever kind. */
const stateSubject: Column = (row, { values }) =>
  subjectSql({ organisation: `${row}.id`, activity: `${row}.id`, partnership: `${row}.id` }, values);

/** How settings of visibility are read, and what records have of them. */
export const visibilityReadModels: ReadModels = {
  VisibilitySetting: {
    columns: {
      id: (t) => `${t}.id`,
      version: (t) => `${t}.version`,
      field: (t) => `${t}.field`,
      visibility: (t) => `${t}.visibility`,
      reason: (t) => `${t}.reason`,
      note: (t, query) => `case when ${mayReadNote(t, query)} then ${t}.note end`,
      origin: (t) => `${t}.origin`,
      setBy: (t, { values }) =>
        `(select by.name from organisation by where by.id = ${t}.set_by_organisation_id and ${seesOrganisation("by", values)})`,
      setAt: (t) => `${t}.set_at`,
      reviewedAt: (t) => `${t}.reviewed_at`,
      isOwn: (t, query) =>
        `json_build_object('setById', ${t}.set_by_organisation_id, 'subject', ${settingSubject(t, query)})`,
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
      activity: {
        kind: "one",
        from: (t, c, { values }) =>
          `activity ${c} where ${c}.id = ${t}.activity_id and exists (${seenActivity(t, values)})`,
      },
      partnership: {
        kind: "one",
        from: (t, c, { values }) =>
          `partnership ${c} where ${c}.id = ${t}.partnership_id and exists (${seenPartnership(t, values)})`,
      },
    },
  },
  VisibilityState: {
    columns: {
      record: (t) => `${t}.visibility`,
      side: stateSubject,
      maySetConfidential: stateSubject,
      confidentialFields: stateSubject,
    },
    relations: {
      fields: {
        kind: "list",
        from: (t, c) => `jsonb_each_text(${t}.field_visibility) ${c}(field, visibility) where true`,
        order: (c) => [`${c}.field`],
      },
      settings: {
        kind: "list",
        from: (t, c, query) =>
          `visibility_setting ${c} where ${t}.id in (${c}.organisation_id, ${c}.activity_id, ${c}.partnership_id) and ${mayKnowSetting(c, query)}`,
        order: (c) => [`${c}.field nulls first`, `${c}.set_at`, `${c}.id`],
      },
    },
  },
  FieldVisibility: { columns: { field: (t) => `${t}.field`, visibility: (t) => `${t}.visibility` } },
  Organisation: {
    relations: {
      visibility: {
        kind: "one",
        from: (t, c, query) =>
          `organisation ${c} where ${c}.id = ${t}.id and ${knowsAll(query) ? "true" : maySetVisibility(t, query)}`,
      },
    },
  },
  Activity: {
    columns: { viewerMay: (t) => heldSubject("activity", t) },
    relations: {
      visibility: {
        kind: "one",
        from: (t, c, query) =>
          `${whole(t, c)} where ${knowsAll(query) ? "true" : maySetOfRecord(`${t}.holder_id`, null, query)}`,
      },
    },
  },
  Partnership: {
    columns: { viewerMay: (t) => heldSubject("partnership", t) },
    relations: {
      visibility: {
        kind: "one",
        from: (t, c, query) =>
          `${whole(t, c)} where ${knowsAll(query) ? "true" : maySetOfRecord(`${t}.holder_id`, `${t}.partner_id`, query)}`,
      },
    },
  },
};
