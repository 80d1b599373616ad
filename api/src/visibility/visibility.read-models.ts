import { Role } from "@onze/schema";
import { settingVisibility } from "../organisations/organisation.policy.ts";
import type { Values } from "../shared/database.ts";
import type { ReadModels, ReadQuery } from "../shared/read-model.ts";
import { seesActivity, seesNamed, seesOrganisation, seesPartnership } from "../shared/visibility.ts";
import { knowingVisibility } from "./visibility.policy.ts";

/** SQL that holds where a setting is about something that somebody sees. */
export const isOfSeen = (row: string, values: Values): string => `(
  exists (select from organisation about where about.id = ${row}.organisation_id and ${seesOrganisation("about", values)})
  or exists (${seenActivity(row, values)}) or exists (${seenPartnership(row, values)}))`;

const seenActivity = (row: string, values: Values): string =>
  `select from activity about join organisation h on h.id = about.holder_id
    where about.id = ${row}.activity_id and ${seesActivity("about", values)} and ${seesOrganisation("h", values)}`;

const seenPartnership = (row: string, values: Values): string =>
  `select from partnership about join organisation h on h.id = about.holder_id join organisation o on o.id = about.partner_id
    where about.id = ${row}.partnership_id and ${seesPartnership("about", values)}
      and ${seesOrganisation("h", values)} and ${seesNamed("o", "about.holder_id", values)}`;

/** Whether the reader knows every setting of every record that they see. */
const knowsAll = ({ reading }: ReadQuery): boolean =>
  reading.viewer.grants.some(({ role }) => knowingVisibility.roles[role] === "ALL");

/** The placeholder of the ids of the organisations in whose name the reader sets classes by a role. */
const speaksFor = ({ reading, values }: ReadQuery, role: Role): string => {
  const grants = reading.viewer.grants.filter(
    (grant) => grant.role === role && settingVisibility.roles[role],
  );
  return `${values.bind(grants.map(({ organisationId }) => organisationId))}::uuid[]`;
};

/** SQL that holds where the reader may set the class of an organisation, or knows every setting. */
export function maySetVisibility(row: string, query: ReadQuery): string {
  if (query.reading.viewer.grants.length === 0) return "false";
  const editor = speaksFor(query, Role.MEMBER_EDITOR);
  return `(${row}.id = any(${speaksFor(query, Role.PARTNER_DELEGATE)}) or ${row}.id = any(${editor})
    or ${row}.id in (select partner_id from partnership where holder_id = any(${editor})))`;
}

/** SQL that keeps the settings of an organisation that the reader may know: who else works with a partner is not theirs to learn. */
function mayKnowSetting(row: string, query: ReadQuery): string {
  if (knowsAll(query)) return "true";
  const own = [Role.MEMBER_EDITOR, Role.PARTNER_DELEGATE].map((role) => speaksFor(query, role));
  return `(${row}.origin <> 'MEMBER' or ${own.map((ids) => `${row}.set_by_organisation_id = any(${ids})`).join(" or ")}
    or ${row}.organisation_id = any(${speaksFor(query, Role.PARTNER_DELEGATE)}))`;
}

/** SQL that holds where the reader may read the words that go with a setting: who set it, and the secretariat. */
function mayReadNote(row: string, query: ReadQuery): string {
  if (knowsAll(query)) return "true";
  const own = query.reading.viewer.grants.map(({ organisationId }) => organisationId);
  return `${row}.set_by_organisation_id = any(${query.bind(own)}::uuid[])`;
}

/** Where the id of what a setting or a state is about stands, by its kind. */
interface SubjectIds {
  readonly organisation: string;
  readonly activity: string;
  readonly partnership: string;
}

/** SQL of what decides in whose name somebody speaks about a record, as a {@link VisibilitySubject}. */
function subjectSql({ organisation, activity, partnership }: SubjectIds): string {
  const held = (kind: string, partner: string) => `json_build_object('kind', '${kind}', 'id', about.id,
    'ownerId', about.holder_id, 'partnerId', ${partner}, 'holderIds', json_build_array())`;
  return `coalesce(
    (select json_build_object('kind', 'organisation', 'id', about.id, 'ownerId', about.id, 'partnerId', about.id,
      'holderIds', array(select holder_id from partnership where partner_id = about.id))
      from organisation about where about.id = ${organisation}),
    (select ${held("activity", "null")} from activity about where about.id = ${activity}),
    (select ${held("partnership", "about.partner_id")} from partnership about where about.id = ${partnership}))`;
}

const settingSubject = (row: string): string =>
  subjectSql({
    organisation: `${row}.organisation_id`,
    activity: `${row}.activity_id`,
    partnership: `${row}.partnership_id`,
  });

/** A state has the id of its record, of whatever kind. */
const stateSubject = (row: string): string =>
  subjectSql({ organisation: `${row}.id`, activity: `${row}.id`, partnership: `${row}.id` });

/** How settings of visibility are read, and what organisations have of them. */
export const visibilityReadModels: ReadModels = {
  VisibilitySetting: {
    columns: {
      id: (t) => `${t}.id`,
      field: (t) => `${t}.field`,
      visibility: (t) => `${t}.visibility`,
      reason: (t) => `${t}.reason`,
      note: (t, query) => `case when ${mayReadNote(t, query)} then ${t}.note end`,
      origin: (t) => `${t}.origin`,
      setBy: (t, { values }) =>
        `(select by.name from organisation by where by.id = ${t}.set_by_organisation_id and ${seesOrganisation("by", values)})`,
      setAt: (t) => `${t}.set_at`,
      reviewedAt: (t) => `${t}.reviewed_at`,
      isOwn: (t) =>
        `json_build_object('setById', ${t}.set_by_organisation_id, 'subject', ${settingSubject(t)})`,
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
    columns: { record: (t) => `${t}.visibility`, side: stateSubject },
    relations: {
      fields: {
        kind: "list",
        from: (t, c) => `jsonb_each_text(${t}.field_visibility) ${c}(field, visibility) where true`,
        order: (c) => [`${c}.field`],
      },
      settings: {
        kind: "list",
        from: (t, c, query) =>
          `visibility_setting ${c} where ${c}.organisation_id = ${t}.id and ${mayKnowSetting(c, query)}`,
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
};
