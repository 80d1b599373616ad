import { allows } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import {
  type Connection,
  objectSql,
  type PageRequest,
  pageSql,
  type ReadPage,
  toConnection,
} from "../shared/page.ts";
import { isUuid } from "../shared/uuid.ts";
import type { Change, ChangeFilter } from "./change.types.ts";
import { labelOf, partOf, shownValue, subjectOf } from "./change-label.sql.ts";
import { mayName, mayNameToken, mayRead, readsAll } from "./change-sight.sql.ts";
import { undoPolicy } from "./history.policy.ts";
import { readableValue } from "./readable-value.ts";

/** A change as it is read. */
type ReadChange = Omit<Change, "old" | "new" | "mayUndo"> & {
  readonly old: unknown;
  readonly new: unknown;
  readonly organisations: readonly string[];
  /** Nothing newer stands on its field. */
  readonly isNewest: boolean;
};

const NEWER = `select from change_event n where n.entity = c.entity and n.record_id = c.record_id
  and n.part is not distinct from c.part and n.field = c.field and n.position > c.position`;

/** What goes with a setting of visibility is read by whoever set it, on its own page, and by those who read everything. */
const IS_PRIVATE = "c.entity = 'visibility_setting' and c.field = 'note'";

/** SQL of a change `c`. Of a whole record no values are shown. */
function changeSql({ language, viewer }: Context, values: Values): string {
  const value = (side: string): string =>
    `case when c.kind = 'CHANGED' and (${readsAll(viewer)} or not (${IS_PRIVATE})) then ${shownValue("c", `c.${side}`, language)} end`;
  const person = `select name from account where id = c.account_id and erased_at is null`;
  const token = `select name from api_token t where t.id = c.token_id`;
  return objectSql([
    ["id", "c.id"],
    ["at", "c.at"],
    ["path", "c.path"],
    [
      "by",
      `coalesce((${person} and ${mayName("c.account_id", viewer, values)}), (${token} and ${mayNameToken("t.organisation_id", viewer, values)}))`,
    ],
    ["byErased", `c.account_id is not null and not exists (${person})`],
    ["entity", "upper(c.entity)"],
    ["recordId", "c.record_id"],
    ["label", labelOf("c", language, viewer, values)],
    ["slug", `(select slug from organisation where id = ${subjectOf("c")})`],
    ["kind", "c.kind"],
    ["field", "c.field"],
    ["part", partOf("c", language)],
    ["old", value("old")],
    ["new", value("new")],
    ["organisations", "c.organisations"],
    ["isNewest", `not exists (${NEWER})`],
    [
      "undone",
      `exists (select from change_event u where u.undoes = c.id and u.record_id = c.record_id and u.field = c.field)`,
    ],
  ]);
}

function toChange(
  { old: before, new: after, organisations, isNewest, ...change }: ReadChange,
  { viewer, language }: Context,
): Change {
  const policy = change.kind === "CHANGED" ? undoPolicy(change) : null;
  return {
    ...change,
    old: readableValue(before, language),
    new: readableValue(after, language),
    mayUndo: isNewest && policy !== null && allows(policy, viewer, organisations),
  };
}

/** Which changes are read. */
interface ChangeSearch extends ChangeFilter {
  readonly organisationId?: string;
  /** The id of a record, with what is kept of it elsewhere: its themes, and who may see it. */
  readonly ofRecord?: string;
}

/** The changes that the viewer may read, the newest first, in one statement. */
export async function list(
  context: Context,
  search: ChangeSearch,
  { counted, ...request }: PageRequest & { readonly counted: boolean },
): Promise<Connection<Change>> {
  const { database, viewer } = context;
  const values = new Values(viewer.sight);
  const conditions = [...searchSql(search, values), mayRead(viewer, values)];
  const page = pageSql(values, {
    object: changeSql(context, values),
    from: `change_event c where ${conditions.join(" and ")}`,
    order: [
      { sql: "c.at", descends: true },
      { sql: "c.id", descends: true },
    ],
    request,
    counted,
  });
  const [record] = await database.rows<{ page: ReadPage<ReadChange> }>(`select ${page} as page`, values.list);
  if (!record?.page.keyed) throw new Error("a page returned no rows with keys");
  const rows = record.page.rows.map(({ node, key }) => ({ node: toChange(node, context), key }));
  return toConnection({ ...record.page, rows });
}

function searchSql(search: ChangeSearch, values: Values): string[] {
  const { organisation, organisationId, ofRecord, entity, recordId, path, from, to } = search;
  const holds = (value: string | undefined | null, condition: (bound: string) => string): string[] =>
    typeof value === "string" ? [condition(values.bind(value))] : [];
  return [
    ...holds(
      organisation,
      (slug) => `c.organisations && array(select id from organisation where slug = ${slug})`,
    ),
    ...holds(organisationId, (id) => `c.organisations @> array[${id}::uuid]`),
    ...holds(
      ofRecord,
      (id) => `(c.record_id = ${id}::uuid or c.entity = 'visibility_setting' and c.part = ${id}::text)`,
    ),
    ...holds(entity?.toLowerCase(), (table) => `c.entity = ${table}`),
    ...holds(recordId, (id) => `c.record_id = ${id}::uuid`),
    ...holds(path, (each) => `c.path = ${each}`),
    ...holds(from, (day) => `c.at >= ${day}::date::timestamp at time zone 'UTC'`),
    ...holds(to, (day) => `c.at < (${day}::date + 1)::timestamp at time zone 'UTC'`),
  ];
}

/** One change that the viewer may read; null when there is none. */
export async function find(context: Context, id: string): Promise<Change | null> {
  const { database, viewer } = context;
  if (!isUuid(id)) return null;
  const values = new Values(viewer.sight);
  const conditions = [`c.id = ${values.bind(id)}::uuid`, mayRead(viewer, values)];
  const [record] = await database.rows<{ node: ReadChange }>(
    `select ${changeSql(context, values)} as node from change_event c where ${conditions.join(" and ")}`,
    values.list,
  );
  return record ? toChange(record.node, context) : null;
}
