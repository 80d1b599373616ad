import type { ChangeKind, ImportChange, ImportProblem, ImportRun } from "@onze/schema";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { type Connection, type PageRequest, pageSql, type ReadPage, toConnection } from "../shared/page.ts";
import { runLock } from "./run-lock.ts";

/** SQL of a run; one that says RUNNING and that no process holds was interrupted. */
const RUN = `json_build_object('id', r.id, 'fileName', r.file_name, 'bytes', r.bytes, 'bytesRead', r.bytes_read,
  'activitiesRead', r.activities_read, 'message', r.message, 'createdAt', to_json(r.created_at), 'finishedAt', to_json(r.finished_at),
  'report', r.report, 'status', case when r.status = 'RUNNING' and not exists (
    select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1
      and (l.classid::bigint << 32 | l.objid::bigint) = ${runLock("r.id::text")}) then 'INTERRUPTED' else r.status end)`;

export async function find({ database }: Pick<Context, "database">, id: string): Promise<ImportRun | null> {
  const [record] = await database.rows<{ node: ImportRun }>(
    `select ${RUN} as node from import_run r where r.id::text = $1`,
    [id],
  );
  return record?.node ?? null;
}

export function list(context: Context, request: PageRequest): Promise<Connection<ImportRun>> {
  const values = new Values();
  // the newest first: the cursor counts down from the far future
  const age = "extract(epoch from timestamptz '3000-01-01' - r.created_at)";
  return page(context, values, {
    object: RUN,
    from: "import_run r where true",
    order: [age, "r.id"],
    request,
  });
}

export function listProblems(
  context: Context,
  run: string,
  request: PageRequest,
): Promise<Connection<ImportProblem>> {
  const values = new Values();
  const object = `json_build_object('line', p.line, 'activity', p.activity, 'field', p.field, 'value', p.value, 'code', p.code, 'message', p.message)`;
  const from = `import_problem p where p.run_id = ${values.bind(run)}`;
  return page(context, values, { object, from, order: ["coalesce(p.line, 0)", "p.id"], request });
}

export function listChanges(
  context: Context,
  run: string,
  kind: ChangeKind | undefined,
  request: PageRequest,
): Promise<Connection<ImportChange>> {
  const values = new Values();
  const object = `json_build_object('kind', c.kind, 'identifier', c.identifier, 'title', c.title, 'line', c.line)`;
  const only = kind ? ` and c.kind = ${values.bind(kind)}` : "";
  const from = `import_change c where c.run_id = ${values.bind(run)}${only}`;
  return page(context, values, { object, from, order: ["c.kind", "coalesce(c.line, 0)", "c.id"], request });
}

async function page<Node>(
  { database }: Context,
  values: Values,
  list: { object: string; from: string; order: readonly string[]; request: PageRequest },
): Promise<Connection<Node>> {
  const text = `select ${pageSql(values, { ...list, counted: true })} as page`;
  const [record] = await database.rows<{ page: ReadPage<Node> }>(text, values.list);
  if (!record) throw new Error("a page returned no row");
  return toConnection(record.page);
}
