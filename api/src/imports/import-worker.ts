import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Logger, run } from "graphile-worker";
import type { Database } from "../shared/database.ts";
import { faultText } from "../shared/fault-text.ts";
import { openPool } from "../shared/open-pool.ts";
import { MAY_BE_READ } from "./kept-uploads.queries.ts";
import { forgetStrays, forgetUpload } from "./upload-store.ts";

export interface ImportWorker {
  /** Puts a recorded run in the queue. */
  request(run: string): Promise<void>;
  /** Stops reading; a run under way is then interrupted and can be tried again. */
  stop(): Promise<void>;
}

interface WorkerOptions {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly log: (message: string) => void;
}

/**
 * A run whose process never came to say that it had begun would wait for ever. One whose process ended well waits
 * because somebody asked for it again meanwhile.
 */
const SETTLE_RUN = `
update import_run set status = case when status = 'QUEUED' and $2 then 'FAILED' else status end,
  message = case when status = 'QUEUED' and $2 then 'The import could not be started, by a fault of ours; nothing was changed.' else message end
where id::text = $1 returning status`;

const command = fileURLToPath(new URL("../../bin/onze.mjs", import.meta.url));

/** Works through the queue of imports, one at a time, each in a process of its own. */
export async function startImportWorker(
  { databaseUrl, dataDirectory, log }: WorkerOptions,
  database: Database,
): Promise<ImportWorker> {
  const children = new Set<ChildProcess>();
  const forgetOthers = async () => {
    const runs = await database.rows<{ id: string; status: string }>(
      `select r.id, r.status from import_run r where ${MAY_BE_READ}`,
    );
    await forgetStrays(dataDirectory, new Set(runs.map(({ id }) => id)));
    return runs;
  };
  // not the library's own, which nobody listens to any more while it ends: a connection that breaks then would end us
  const pool = openPool({
    url: databaseUrl,
    most: 3,
    name: "onze jobs",
    onError: (error) => log(`jobs: ${faultText(error)}`),
  });
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log(`jobs: ${message}`);
    }),
    taskList: {
      async import_file(payload) {
        const id = String((payload as { run: unknown }).run); // only `request` below writes payloads
        const code = await inOwnProcess(children, id, { databaseUrl, dataDirectory });
        if (code !== 0) log(`import ${id} ended with ${code}`);
        const [left] = await database.rows<{ status: string }>(SETTLE_RUN, [id, code !== 0]);
        if (left && ["APPLIED", "REFUSED"].includes(left.status)) await forgetUpload(dataDirectory, id);
        await forgetOthers();
      },
    },
  });
  const request = async (id: string): Promise<void> => {
    await runner.addJob("import_file", { run: id }, { maxAttempts: 1, jobKey: `import ${id}` });
  };
  for (const { id, status } of await forgetOthers()) if (status === "QUEUED") await request(id);
  return {
    request,
    async stop() {
      for (const child of children) child.kill("SIGTERM");
      await runner.stop();
      await pool.end();
    },
  };
}

function inOwnProcess(
  children: Set<ChildProcess>,
  id: string,
  { databaseUrl, dataDirectory }: Omit<WorkerOptions, "log">,
): Promise<number | string> {
  const child = spawn(process.execPath, [command, "run-import", id], {
    stdio: ["pipe", "ignore", "inherit"], // it ends when we do, however that happens
    env: { ...process.env, DATABASE_URL: databaseUrl, ONZE_DATA: dataDirectory },
  });
  children.add(child);
  return new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => {
      children.delete(child);
      done(code ?? signal ?? "no code");
    });
  });
}
