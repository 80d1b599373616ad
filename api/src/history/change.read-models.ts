import { isUmbrella, type Viewer } from "../accounts/viewer.ts";
import type { OrderKey } from "../shared/keyset.ts";
import type { Column, ReadModels, ReadQuery, Relation } from "../shared/read-model.ts";
import { labelOf, partOf, shownValue, subjectOf } from "./change-label.sql.ts";
import { mayName, mayNameToken, mayRead, readsAll } from "./change-sight.sql.ts";

/** The order of changes `c`. */
export const NEWEST_FIRST = (c: string): readonly OrderKey[] => [
  { sql: `${c}.at`, descends: true },
  { sql: `${c}.id`, descends: true },
];

const viewerOf = ({ reading }: ReadQuery): Viewer => reading.viewer as Viewer; // who reads is the viewer of the context

const newer = (
  c: string,
): string => `select from change_event n where n.entity = ${c}.entity and n.record_id = ${c}.record_id
  and n.part is not distinct from ${c}.part and n.field = ${c}.field and n.position > ${c}.position`;

/** What goes with a setting of visibility is read by whoever set it, on its own page, and by the secretariat. */
const isPrivate = (c: string): string => `${c}.entity = 'visibility_setting' and ${c}.field = 'note'`;

/** Why somebody opened confidential records: it is asked once, and read by those who read everything. */
const isReason = (c: string): string => `${c}.entity = 'confidential_reading' and ${c}.kind = 'CREATED'`;

/** Of a whole record no values are shown, but for the reason that is the record. */
const value =
  (side: "old" | "new"): Column =>
  (c, query) => {
    const viewer = viewerOf(query);
    const shown = shownValue(c, `${c}.${side}`, query.language);
    return `case when ${c}.kind = 'CHANGED' and (${isUmbrella(viewer)} or not (${isPrivate(c)})) then ${shown}
      when ${readsAll(viewer)} and ${isReason(c)} then open_value(${c}.${side}->'reason') end`;
  };

const person = (c: string): string =>
  `select name from account where id = ${c}.account_id and erased_at is null`;

/** A class in force follows from a setting, whose own change says whose it was to those who may know who works with whom. */
const followsFromSetting = (c: string): string =>
  `${c}.entity = 'organisation' and ${c}.field = 'visibility'`;

const by: Column = (c, query) => {
  const viewer = viewerOf(query);
  const token = `select name from api_token t where t.id = ${c}.token_id`;
  return `case when (${followsFromSetting(c)}) is not true then coalesce((${person(c)} and ${mayName(`${c}.account_id`, viewer, query.values)}),
    (${token} and ${mayNameToken("t.organisation_id", viewer, query.values)})) end`;
};

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
      by,
      byErased: (c) => `${c}.account_id is not null and not exists (${person(c)})`,
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
  Organisation: { relations: { changes: changesWhere((t) => `c.organisations @> array[${t}.id]`) } },
  Activity: { relations: { changes: changesWhere(ofRecord) } },
  Partnership: { relations: { changes: changesWhere(ofRecord) } },
};
