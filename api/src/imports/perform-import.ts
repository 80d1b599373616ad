import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { DatabaseUnavailable } from "@onze/schema";
import pg from "pg";
import { actorText, NAME_ACTOR } from "../shared/actor.ts";
import { WORK_AS_APPLICATION } from "../shared/application-role.ts";
import { Cancelled } from "./cancelled.ts";
import type { RowProblem } from "./iati/activity-row.ts";
import { FileRefused } from "./iati/file-refused.ts";
import { importFile } from "./import-file.ts";
import type { ImportReport } from "./import-report.ts";

export interface ImportOrder {
  readonly databaseUrl: string;
  /** Where the file lies. */
  readonly path: string;
  readonly fileName: string;
  readonly holder: string | null;
  /** Id of the one organisation that may report in the file; left out, everybody may. */
  readonly onlyOf?: string | null;
  readonly dryRun: boolean;
  readonly today: string;
  /** The run it belongs to; one that is not recorded yet is recorded with the import, or not at all. */
  readonly run: { readonly id: string; readonly isRecorded: boolean };
  readonly onProgress: (bytes: number, activities: number) => Promise<void>;
}

export type ImportOutcome =
  | { readonly refused: FileRefused }
  | { readonly refused: null; readonly report: ImportReport; readonly problems: readonly RowProblem[] };

/**
 * Imports a file in one transaction: all of it, or nothing when it is refused, fails, is killed or only tried.
 *
 * @throws {Cancelled} when somebody asked for it to stop.
 * @throws whatever else goes wrong, and what `onProgress` throws to stop it.
 */
export async function performImport(order: ImportOrder): Promise<ImportOutcome> {
  const client = new pg.Client({ connectionString: order.databaseUrl, application_name: "onze import" });
  let isBroken = false;
  client.on("error", () => {
    isBroken = true;
  });
  await client.connect();
  let wentAway = "The database went away during the import; nothing was changed.";
  try {
    await client.query(WORK_AS_APPLICATION);
    await client.query("begin");
    await nameActor(client, order.run.id);
    const outcome = await readInto(client, order);
    if (!order.dryRun)
      wentAway =
        "The database went away while the import was written for good; import the file again to see whether it was.";
    await client.query(order.dryRun ? "rollback" : "commit");
    return outcome;
  } catch (error) {
    if (isBroken) throw new DatabaseUnavailable(wentAway);
    await client.query("rollback");
    if (error instanceof FileRefused) return { refused: error };
    throw error;
  } finally {
    await client.end();
  }
}

/** An import is the work of the program, for whoever brought the file; a run that is not recorded yet says nothing of that. */
async function nameActor(client: pg.Client, run: string): Promise<void> {
  const { rows } = await client.query<{ accountId: string | null; tokenId: string | null }>(
    `select account_id as "accountId", token_id as "tokenId" from import_run where id = $1`,
    [run],
  );
  await client.query(NAME_ACTOR, [actorText({ path: "IMPORT", importRunId: run, ...rows[0] })]);
}

async function readInto(client: pg.Client, order: ImportOrder): Promise<ImportOutcome> {
  const { size } = await stat(order.path);
  const { id, isRecorded } = order.run;
  if (!isRecorded) {
    await client.query(
      "insert into import_run (id, file_name, bytes, status) values ($1, $2, $3, 'RUNNING')",
      [id, order.fileName, size],
    );
  }
  const report = await importFile(client, {
    fileName: order.fileName,
    bytes: createReadStream(order.path, { highWaterMark: 1 << 18 }),
    holder: order.holder,
    onlyOf: order.onlyOf ?? null,
    today: order.today,
    run: id,
    onProgress: order.onProgress,
  });
  // whoever asked to stop while the last of it was written finds that nothing was
  const { rowCount } = await client.query(
    `update import_run set status = 'APPLIED', report = $2, bytes_read = bytes, activities_read = $3, message = null, finished_at = now()
      where id = $1 and not cancel_requested`,
    [id, JSON.stringify(report), report.activities.read],
  );
  if (rowCount === 0) throw new Cancelled();
  const problems = await client.query<RowProblem>(
    "select line, activity, field, value, code, message from staged_problem order by line nulls first",
  );
  return { refused: null, report, problems: problems.rows };
}
