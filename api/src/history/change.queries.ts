import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { isUuid } from "../shared/uuid.ts";
import { NEWEST_FIRST } from "./change.read-models.ts";
import type { Change, ChangeAuthor, ChangeFilter } from "./change.types.ts";
import { authors, isBy } from "./change-author.sql.ts";
import { mayRead } from "./change-sight.sql.ts";

/** The changes that the viewer may read, the newest first, in one statement. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: ChangeFilter,
  request: PageRequest,
): Promise<Connection<Change>> {
  const query = new ReadQuery(info, context);
  const conditions = [...searchSql(filter, context, query.values), mayRead(context.viewer, query.values)];
  const page = query.rootPage("c", {
    from: `change_event c where ${conditions.join(" and ")}`,
    order: NEWEST_FIRST("c"),
    request,
  });
  return askPage<Change>(context.database, page, query.values);
}

function searchSql(filter: ChangeFilter, { viewer }: Context, values: Values): string[] {
  const { organisation, entity, recordId, path, by, from, to } = filter;
  const holds = (value: string | undefined | null, condition: (bound: string) => string): string[] =>
    typeof value === "string" ? [condition(values.bind(value))] : [];
  return [
    ...holds(
      organisation,
      (slug) => `c.organisations && array(select id from organisation where slug = ${slug})`,
    ),
    ...holds(entity?.toLowerCase(), (table) => `c.entity = ${table}`),
    ...holds(recordId, (id) => `c.record_id = ${id}::uuid`),
    ...holds(path, (each) => `c.path = ${each}`),
    ...holds(by, (id) => isBy(id, viewer, values)),
    ...holds(from, (day) => `c.at >= ${day}::date::timestamp at time zone 'UTC'`),
    ...holds(to, (day) => `c.at < (${day}::date + 1)::timestamp at time zone 'UTC'`),
  ];
}

/** Who made changes that the viewer may read, by name. */
export async function listAuthors(context: Context, info: GraphQLResolveInfo): Promise<ChangeAuthor[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: ChangeAuthor }>(
    `select ${query.rootObject("k")} as node from ${authors(context.viewer, query.values)} k order by lower(k.name), k.id`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}

/** What a change is about. */
export type ChangeSubject = Pick<Change, "entity" | "kind" | "field">;

/** What a change is about that the viewer may read; null when there is none. */
export async function findSubject({ database, viewer }: Context, id: string): Promise<ChangeSubject | null> {
  if (!isUuid(id)) return null;
  const values = new Values(viewer.sight);
  const [record] = await database.rows<ChangeSubject>(
    `select upper(c.entity) as entity, c.kind, c.field from change_event c
      where c.id = ${values.bind(id)}::uuid and ${mayRead(viewer, values)}`,
    values.list,
  );
  return record ?? null;
}

/** The same as it is asked for. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Change | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Change }>(
    `select ${query.rootObject("c")} as node from change_event c
      where c.id = ${query.bind(id)}::uuid and ${mayRead(context.viewer, query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
