import pg from "pg";
import { WORK_AS_APPLICATION } from "../shared/application-role.ts";
import { Cancelled } from "./cancelled.ts";
import { performImport } from "./perform-import.ts";
import { runLock } from "./run-lock.ts";
import { uploadPath } from "./upload-store.ts";

/** Progress is written at most this often, in milliseconds. */
const PROGRESS_EVERY = 300;

interface RunningImport {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly today: string;
}

/** What a run says of its file. */
interface StartedRun {
  readonly fileName: string;
  /** The organisation that alone may report in it; null when everybody may. */
  readonly onlyOf: string | null;
}

/**
 * Does the import that a run asks for, in a process of its own: stopping the process stops the import, and the
 * database is then as before. A second connection tells progress and holds the lock that says that the run is alive.
 */
export async function runImport(
  id: string,
  { databaseUrl, dataDirectory, today }: RunningImport,
): Promise<void> {
  const control = new pg.Client({ connectionString: databaseUrl, application_name: "onze import progress" });
  await control.connect();
  try {
    await control.query(WORK_AS_APPLICATION);
    await control.query(`select pg_advisory_lock(${runLock("$1")})`, [id]);
    const started = await control.query<StartedRun>(
      `update import_run set status = 'RUNNING', bytes_read = 0, activities_read = 0, message = null
        where id = $1 and status = 'QUEUED' and not cancel_requested returning file_name as "fileName", organisation_id as "onlyOf"`,
      [id],
    );
    const run = started.rows[0];
    if (run) await doImport(control, { id, ...run }, { databaseUrl, dataDirectory, today });
  } finally {
    await control.end();
  }
}

async function doImport(
  control: pg.Client,
  { id, fileName, onlyOf }: StartedRun & { readonly id: string },
  { databaseUrl, dataDirectory, today }: RunningImport,
) {
  try {
    const outcome = await performImport({
      databaseUrl,
      path: uploadPath(dataDirectory, id),
      fileName,
      holder: null,
      onlyOf,
      dryRun: false,
      today,
      run: { id, isRecorded: true },
      onProgress: progressWriter(control, id),
    });
    if (outcome.refused) await end(control, id, "REFUSED", outcome.refused.message);
  } catch (error) {
    if (error instanceof Cancelled)
      return end(control, id, "CANCELLED", "The import was stopped on request; nothing was changed.");
    if (isGone(error)) return end(control, id, "FAILED", "The file is not kept any more; choose it again.");
    await end(control, id, "FAILED", "The import failed by a fault of ours; nothing was changed.");
    throw error;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

function progressWriter(control: pg.Client, id: string) {
  let written = 0;
  return async (bytes: number, activities: number): Promise<void> => {
    const now = performance.now();
    if (now - written < PROGRESS_EVERY) return;
    written = now;
    const result = await control.query<{ cancelled: boolean }>(
      "update import_run set bytes_read = $2, activities_read = $3 where id = $1 returning cancel_requested as cancelled",
      [id, bytes, activities],
    );
    if (result.rows[0]?.cancelled) throw new Cancelled();
  };
}

async function end(control: pg.Client, id: string, status: string, message: string): Promise<void> {
  await control.query("update import_run set status = $2, message = $3, finished_at = now() where id = $1", [
    id,
    status,
    message,
  ]);
}
