import type { RequestHandler } from "express";
import { answerError } from "../shared/answer-error.ts";
import type { Database } from "../shared/database.ts";

/** Longest that a database may take to say that it is there, in milliseconds. */
const ANSWERS_WITHIN = 2_000;

/** Why no requests are to be sent here for now. */
const NOT_READY = {
  STOPPING: "This server is stopping.",
  DATABASE_UNREACHABLE: "The database does not answer.",
  MIGRATIONS_MISSING: "The structure of the database is older than this program.",
} as const;

interface Healthy {
  readonly database: Database;
  /** Migrations that this program needs. */
  readonly migrations: readonly string[];
  readonly isStopping: () => boolean;
}

/** Whether the process lives. */
export const answerHealth: RequestHandler = (_request, response) => {
  response.set("cache-control", "no-store").json({ status: "OK" });
};

/** Whether requests can be answered. Whoever asks meanwhile gets the answer that is being looked for. */
export function answerReadiness(healthy: Healthy): RequestHandler {
  let looking: Promise<keyof typeof NOT_READY | null> | null = null;
  return async (_request, response) => {
    looking ??= look(healthy).finally(() => {
      looking = null;
    });
    const code = await looking;
    response.set("cache-control", "no-store");
    if (code === null) response.json({ status: "READY" });
    else answerError(response, 503, { code, message: NOT_READY[code] });
  };
}

/** Names of the migrations that a database has. */
export async function heldMigrations(database: Database): Promise<readonly string[]> {
  const held = await database.rows<{ name: string }>("select name from onze_migration");
  return held.map(({ name }) => name);
}

async function look({ database, migrations, isStopping }: Healthy) {
  if (isStopping()) return "STOPPING";
  const held = await soon(heldMigrations(database));
  if (held === null) return "DATABASE_UNREACHABLE";
  return migrations.every((name) => held.includes(name)) ? null : "MIGRATIONS_MISSING";
}

/** What a promise gives; null when it fails, or takes too long. */
async function soon<Result>(promise: Promise<Result>): Promise<Result | null> {
  let giveUp: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((done) => {
    giveUp = setTimeout(() => done(null), ANSWERS_WITHIN);
  });
  try {
    return await Promise.race([promise.catch(() => null), tooLate]);
  } finally {
    clearTimeout(giveUp);
  }
}
