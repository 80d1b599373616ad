import type { ChangeKind, ImportChange, ImportProblem, ImportRun } from "@onze/schema";
import { reachOf } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { OrderKey } from "../shared/keyset.ts";
import { type Connection, type PageRequest, pageSql } from "../shared/page.ts";
import { readImports } from "./import.policy.ts";
import { ImportReader, isOpenChange, isOpenProblem } from "./import-sight.sql.ts";
import { openReport } from "./open-report.sql.ts";
import { isBeingRead } from "./run-lock.ts";

/** A run, with whose it is: null for the secretariat's. */
export interface ReadRun extends ImportRun {
  readonly organisationId: string | null;
}

/**
 * SQL of a run; one that says RUNNING and that no process holds was interrupted. How many activities were read is told before
 * the report only to whoever has the file: it is not known yet which of them others may see.
 */
const runObject = (
  reader: ImportReader,
): string => `(select json_build_object('id', r.id, 'fileName', r.file_name, 'bytes', r.bytes, 'bytesRead', r.bytes_read,
  'activitiesRead', coalesce(told.report->'activities'->'read', case when ${reader.hasFile} then to_jsonb(r.activities_read) end), 'message', r.message, 'organisationId', r.organisation_id, 'createdAt', to_json(r.created_at), 'finishedAt', to_json(r.finished_at),
  'report', told.report, 'status', case when r.status = 'RUNNING' and not ${isBeingRead("r.id::text")} then 'INTERRUPTED' else r.status end)
  from (select ${openReport(reader)} as report) told)`;

/** SQL that keeps the runs `r` that a viewer may read; of the others they learn nothing. */
function isReadable(viewer: Viewer, { values }: ImportReader): string {
  const reach = reachOf(readImports, viewer);
  return reach === "ALL" ? "true" : `r.organisation_id = any(${values.bind([...reach])}::uuid[])`;
}

/** A run that the viewer may read. */
export async function find(
  { database, viewer }: Pick<Context, "database" | "viewer">,
  id: string,
): Promise<ReadRun | null> {
  const reader = new ImportReader(viewer);
  const { values } = reader;
  const [record] = await database.rows<{ node: ReadRun }>(
    `select ${runObject(reader)} as node from import_run r where r.id::text = ${values.bind(id)} and ${isReadable(viewer, reader)}`,
    values.list,
  );
  return record?.node ?? null;
}

export function list(context: Context, request: PageRequest): Promise<Connection<ImportRun>> {
  const reader = new ImportReader(context.viewer);
  // to the microsecond and as text, because a number of a cursor keeps fewer digits
  const begun = "to_char(r.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";
  return page(context, reader, {
    object: runObject(reader),
    from: `import_run r where ${isReadable(context.viewer, reader)}`,
    order: [{ sql: begun, descends: true }, "r.id"],
    request,
  });
}

export function listProblems(
  context: Context,
  run: string,
  request: PageRequest,
): Promise<Connection<ImportProblem>> {
  const reader = new ImportReader(context.viewer);
  const object = `json_build_object('line', p.line, 'activity', p.activity, 'field', p.field, 'value', p.value, 'code', p.code, 'message', p.message)`;
  const from = `import_problem p join import_run r on r.id = p.run_id where p.run_id = ${reader.values.bind(run)}
    and ${isOpenProblem(reader)}`;
  return page(context, reader, { object, from, order: ["coalesce(p.line, 0)", "p.code", "p.id"], request });
}

export function listChanges(
  context: Context,
  run: string,
  kind: ChangeKind | undefined,
  request: PageRequest,
): Promise<Connection<ImportChange>> {
  const reader = new ImportReader(context.viewer);
  const object = `json_build_object('kind', c.kind, 'identifier', c.identifier, 'title', c.title, 'line', c.line)`;
  const only = kind ? ` and c.kind = ${reader.values.bind(kind)}` : "";
  const from = `import_change c where c.run_id = ${reader.values.bind(run)} and ${isOpenChange(reader)}${only}`;
  return page(context, reader, { object, from, order: ["c.kind", "coalesce(c.line, 0)", "c.id"], request });
}

function page<Node>(
  { database }: Context,
  { values }: ImportReader,
  list: { object: string; from: string; order: readonly OrderKey[]; request: PageRequest },
): Promise<Connection<Node>> {
  return askPage<Node>(database, pageSql(values, { ...list, counted: true }), values);
}
