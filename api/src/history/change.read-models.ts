import { isUmbrella, type Viewer } from "../accounts/viewer.ts";
import type { OrderKey } from "../shared/keyset.ts";
import type { Column, ReadModels, ReadQuery, Relation } from "../shared/read-model.ts";
import { authorOf } from "./change-author.sql.ts";
import { isOfList, shownEntry } from "./change-entry.sql.ts";
import { labelOf, partOf, shownValue, subjectOf } from "./change-label.sql.ts";
import { mayRead } from "./change-sight.sql.ts";
import { readsAll } from "./history.policy.ts";

/**
 * The order of changes `c`: what one act changed in one record stands together. A number of the changes would tell how many
 * there are that a viewer may not read, so a cursor holds the id of the last one.
 */
export const NEWEST_FIRST = (c: string): readonly OrderKey[] => [
  ...["at", "entity", "record_id"].map((column) => ({ sql: `${c}.${column}`, descends: true })),
  {
    sql: `${c}.position`,
    descends: true,
    told: {
      sql: `${c}.id`,
      keyOf: (id) => `(select last.position from change_event last where last.id = ${id}::uuid)`,
    },
  },
];

const viewerOf = ({ reading }: ReadQuery): Viewer => reading.viewer as Viewer; // who reads is the viewer of the context

const newer = (
  c: string,
): string => `select from change_event n where n.entity = ${c}.entity and n.record_id = ${c}.record_id
  and n.part is not distinct from ${c}.part and n.field = ${c}.field and n.position > ${c}.position`;

/** What goes with a setting of visibility, or with a status of an overlap, is read beside it by those it is for, and by the secretariat. */
const isPrivate = (c: string): string =>
  `${c}.entity in ('visibility_setting', 'overlap_status') and ${c}.field = 'note'`;

/** Why somebody opened confidential records: it is asked once, and read by those who read everything. */
const isReason = (c: string): string => `${c}.entity = 'confidential_reading' and ${c}.kind = 'CREATED'`;

/** Of a whole record no values are shown, but for the reason that is the record. */
const value =
  (side: "old" | "new"): Column =>
  (c, query) => {
    const viewer = viewerOf(query);
    const kept = `${c}.${side}`;
    return `case when ${isOfList(c)} then json_build_object('entry', ${shownEntry(c, kept, query)})
      when ${c}.kind = 'CHANGED' and (${isUmbrella(viewer)} or not (${isPrivate(c)})) then json_build_object('value', ${shownValue(c, kept, query)})
      when ${readsAll(viewer)} and ${isReason(c)} then json_build_object('value', open_value(${kept}->'reason')) end`;
  };

const isErased = (c: string): string =>
  `${c}.account_id is not null and not exists (select from account where id = ${c}.account_id and erased_at is null)`;

/** The changes `c` of a record `t` that a condition finds, as far as the viewer may read them. */
const changesWhere = (condition: (t: string) => string): Relation => ({
  kind: "page",
  from: (t, c, query) => `(select c.* from change_event c where ${condition(t)}
    and ${mayRead(viewerOf(query), query.values)}) ${c} where true`,
  order: NEWEST_FIRST,
});

/** Those of a record itself, and those of who may see it. */
const ofRecord = (t: string): string =>
  `(c.record_id = ${t}.id or c.entity = 'visibility_setting' and c.part = ${t}.id::text)`;

/** How changes are read; their values, and whether they may be taken back, are told by their resolver. */
export const changeReadModels: ReadModels = {
  Change: {
    columns: {
      id: (c) => `${c}.id`,
      at: (c) => `${c}.at`,
      path: (c) => `${c}.path`,
      by: (c, query) => authorOf(c, viewerOf(query), query.values),
      byErased: isErased,
      entity: (c) => `upper(${c}.entity)`,
      recordId: (c) => `${c}.record_id`,
      label: (c, query) => labelOf(c, query.language, viewerOf(query), query.values),
      slug: (c) => `(select slug from organisation where id = ${subjectOf(c)})`,
      kind: (c) => `${c}.kind`,
      field: (c) => `${c}.field`,
      part: (c, { language }) => partOf(c, language),
      old: value("old"),
      new: value("new"),
      mayUndo: (c) => `json_build_object('entity', upper(${c}.entity), 'kind', ${c}.kind, 'field', ${c}.field,
        'organisations', ${c}.organisations, 'isNewest', not exists (${newer(c)}))`,
      undone: (c) =>
        `exists (select from change_event u where u.undoes = ${c}.id and u.record_id = ${c}.record_id and u.field = ${c}.field)`,
    },
  },
  ChangeAuthor: {
    columns: { id: (t) => `${t}.id`, name: (t) => `${t}.name`, isProgram: (t) => `${t}.is_program` },
  },
  Organisation: { relations: { changes: changesWhere((t) => `c.organisations @> array[${t}.id]`) } },
  Activity: { relations: { changes: changesWhere(ofRecord) } },
  Partnership: { relations: { changes: changesWhere(ofRecord) } },
};
