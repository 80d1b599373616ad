import type { ChangeKind, ImportChange, ImportProblem, ImportRun } from "@onze/schema";
import { reachOf } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import type { OrderKey } from "../shared/keyset.ts";
import { type Connection, type PageRequest, pageSql, type ReadPage, toConnection } from "../shared/page.ts";
import { seesActivity, seesOrganisation } from "../shared/visibility.ts";
import { readImports } from "./import.policy.ts";
import { isBeingRead } from "./run-lock.ts";

/** A run, with whose it is: null for the secretariat's. */
export interface ReadRun extends ImportRun {
  readonly organisationId: string | null;
}

/** Every name, spelling and identifier of organisations that somebody may not see. */
const hiddenNames = (values: Values): string => `select n.name from organisation h cross join lateral (
    select h.name union all select value from organisation_identifier where organisation_id = h.id
    union all select name from organisation_alias where organisation_id = h.id) n(name)
  where not ${seesOrganisation("h", values)} and n.name <> ''`;

/** SQL that holds unless a text, of which a problem keeps no more than this, is one of them. */
const namesNobodyHidden = (text: string, values: Values): string =>
  `not exists (select from (${hiddenNames(values)}) hidden where left(hidden.name, 120) = left(${text}, 120))`;

/** SQL that holds unless a sentence quotes one of them; it cuts what it quotes. */
const quotesNobodyHidden = (sentence: string, values: Values): string =>
  `not exists (select from (${hiddenNames(values)}) hidden
    where strpos(${sentence}, '“' || case when length(hidden.name) > 60 then left(hidden.name, 60) else hidden.name || '”' end) > 0)`;

/** SQL that holds unless an activity of this identifier is one that somebody may not see, or its holder is. */
const isOpenActivity = (identifier: string, values: Values): string =>
  `not exists (select from activity a join organisation h on h.id = a.holder_id
    where a.identifier = ${identifier} and not (${seesActivity("a", values)} and ${seesOrganisation("h", values)}))`;

/** SQL that keeps the problems `p` that somebody may read. */
const isOpenProblem = (values: Values): string => `${isOpenActivity("p.activity", values)}
  and ${namesNobodyHidden("p.value", values)} and ${quotesNobodyHidden("p.message", values)}`;

/** SQL of the number of problems of a run `r` that somebody may read; as it was counted while nothing is hidden from them. */
const problemCount = (
  values: Values,
): string => `case when exists (select from organisation h where not ${seesOrganisation("h", values)})
    or exists (select from activity a where not ${seesActivity("a", values)})
  then to_jsonb((select count(*) from import_problem p where p.run_id = r.id and ${isOpenProblem(values)}))
  else r.report->'problemCount' end`;

/** SQL of the report of a run `r` without the publishers and problems that somebody may not see. */
const report = (
  values: Values,
): string => `r.report || jsonb_build_object('publishers', (select coalesce(jsonb_agg(p.value order by p.place), '[]')
    from jsonb_array_elements(r.report->'publishers') with ordinality p(value, place)
    where ${namesNobodyHidden("p.value->>'name'", values)} and ${namesNobodyHidden("p.value->>'ref'", values)}),
  'problemCount', ${problemCount(values)})`;

/** SQL of a run; one that says RUNNING and that no process holds was interrupted. */
const runObject = (
  values: Values,
): string => `json_build_object('id', r.id, 'fileName', r.file_name, 'bytes', r.bytes, 'bytesRead', r.bytes_read,
  'activitiesRead', r.activities_read, 'message', r.message, 'organisationId', r.organisation_id, 'createdAt', to_json(r.created_at), 'finishedAt', to_json(r.finished_at),
  'report', ${report(values)}, 'status', case when r.status = 'RUNNING' and not ${isBeingRead("r.id::text")} then 'INTERRUPTED' else r.status end)`;

/** SQL that keeps the runs `r` that a viewer may read; of the others they learn nothing. */
function isReadable(viewer: Viewer, values: Values): string {
  const reach = reachOf(readImports, viewer);
  return reach === "ALL" ? "true" : `r.organisation_id = any(${values.bind([...reach])}::uuid[])`;
}

/** A run that the viewer may read. */
export async function find(
  { database, viewer }: Pick<Context, "database" | "viewer">,
  id: string,
): Promise<ReadRun | null> {
  const values = new Values(viewer.sight);
  const [record] = await database.rows<{ node: ReadRun }>(
    `select ${runObject(values)} as node from import_run r where r.id::text = ${values.bind(id)} and ${isReadable(viewer, values)}`,
    values.list,
  );
  return record?.node ?? null;
}

export function list(context: Context, request: PageRequest): Promise<Connection<ImportRun>> {
  const values = new Values(context.viewer.sight);
  // to the microsecond and as text, because a number of a cursor keeps fewer digits
  const begun = "to_char(r.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";
  return page(context, values, {
    object: runObject(values),
    from: `import_run r where ${isReadable(context.viewer, values)}`,
    order: [{ sql: begun, descends: true }, "r.id"],
    request,
  });
}

export function listProblems(
  context: Context,
  run: string,
  request: PageRequest,
): Promise<Connection<ImportProblem>> {
  const values = new Values(context.viewer.sight);
  const object = `json_build_object('line', p.line, 'activity', p.activity, 'field', p.field, 'value', p.value, 'code', p.code, 'message', p.message)`;
  const from = `import_problem p where p.run_id = ${values.bind(run)}
    and ${isOpenProblem(values)}`;
  return page(context, values, { object, from, order: ["coalesce(p.line, 0)", "p.code", "p.id"], request });
}

export function listChanges(
  context: Context,
  run: string,
  kind: ChangeKind | undefined,
  request: PageRequest,
): Promise<Connection<ImportChange>> {
  const values = new Values(context.viewer.sight);
  const object = `json_build_object('kind', c.kind, 'identifier', c.identifier, 'title', c.title, 'line', c.line)`;
  const only = kind ? ` and c.kind = ${values.bind(kind)}` : "";
  const from = `import_change c where c.run_id = ${values.bind(run)} and ${isOpenActivity("c.identifier", values)}${only}`;
  return page(context, values, { object, from, order: ["c.kind", "coalesce(c.line, 0)", "c.id"], request });
}

async function page<Node>(
  { database }: Context,
  values: Values,
  list: { object: string; from: string; order: readonly OrderKey[]; request: PageRequest },
): Promise<Connection<Node>> {
  const text = `select ${pageSql(values, { ...list, counted: true })} as page`;
  const [record] = await database.rows<{ page: ReadPage<Node> }>(text, values.list);
  if (!record) throw new Error("a page returned no row");
  return toConnection(record.page);
}
