import type { ImportRun } from "@onze/schema";
import { allow } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { conflict, notFound } from "../errors.ts";
import { importFiles } from "./import.policy.ts";
import { find, type ReadRun } from "./import-run.queries.ts";

async function findOrRefuse(context: Context, id: string): Promise<ReadRun> {
  const run = await find(context, id);
  if (run) return run;
  throw notFound("There is no such import.");
}

/** A run that the viewer may do something with. */
async function findOwn(context: Context, id: string): Promise<ReadRun> {
  const run = await findOrRefuse(context, id);
  allow(importFiles, context.viewer, run.organisationId === null ? [] : [run.organisationId]);
  return run;
}

/** Asks a waiting or running import to stop; the process that reads notices within a second. */
export async function cancel(context: Context, id: string): Promise<ImportRun> {
  await findOwn(context, id);
  await context.database.rows(
    `update import_run set cancel_requested = true,
      status = case when status = 'QUEUED' then 'CANCELLED' else status end,
      finished_at = case when status = 'QUEUED' then now() else finished_at end,
      message = case when status = 'QUEUED' then 'The import was stopped on request; nothing was changed.' else message end
      where id::text = $1 and status in ('QUEUED', 'RUNNING') returning id`,
    [id],
  );
  return findOrRefuse(context, id);
}

/** Puts an import that ended without result back in the queue. */
export async function retry(context: Context, id: string): Promise<ImportRun> {
  const run = await findOwn(context, id);
  if (!["INTERRUPTED", "CANCELLED", "FAILED"].includes(run.status)) {
    throw conflict(
      `The import is ${run.status.toLowerCase()}; only one that was stopped, cancelled or failed can be tried again.`,
    );
  }
  await context.database.rows(
    `update import_run set status = 'QUEUED', cancel_requested = false, message = null, finished_at = null,
      bytes_read = 0, activities_read = 0 where id::text = $1 returning id`,
    [id],
  );
  await context.requestImport(id);
  return findOrRefuse(context, id);
}
