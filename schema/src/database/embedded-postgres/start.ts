import { join, resolve } from "node:path";
import { createCluster, createDatabase, makeUrl } from "./cluster.ts";
import { explainFailure } from "./failure.ts";
import { findPlace, type Place } from "./place.ts";
import { findRunning, interruptServer, startServer, stopServer } from "./server.ts";
import { forgetOtherSharers, recordSharer, removeSharer } from "./sharers.ts";
import { withLock } from "./start-lock.ts";

/** A database on an embedded server that this process uses, perhaps together with others. */
export interface EmbeddedDatabase {
  /** The address, with the password. */
  readonly url: string;
  /** Leaves the server, and stops it when nobody else uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Gives a database on the PostgreSQL server whose data are in `directory`: made when missing, started when it does not
 * run, shared when another process runs it.
 *
 * A process that ends without `stop` counts as gone; the server stops with the last process that uses it.
 *
 * @param flags added to the server's command line when this call is the one that starts it.
 * @throws {DatabaseUnavailable} with one sentence on what is wrong: disk, folder, user, platform.
 */
export async function startEmbeddedPostgres({
  directory,
  database,
  flags,
}: {
  directory: string;
  database: string;
  flags: readonly string[];
}): Promise<EmbeddedDatabase> {
  const base = resolve(directory);
  try {
    const place = findPlace(base);
    return await withLock(lockOf(place), () => share(place, database, flags));
  } catch (error) {
    throw explainFailure(error, base);
  }
}

/** The record comes first: whoever is leaving at this moment then sees that the server is still wanted. */
async function share(place: Place, database: string, flags: readonly string[]): Promise<EmbeddedDatabase> {
  const sharers = join(place.base, "sharers");
  const record = recordSharer(sharers);
  try {
    await createCluster(place);
    const port = (await findRunning(place)) ?? (await startAlone(place, record, flags));
    await createDatabase(place, port, database);
    return { url: makeUrl(place, port, database), stop: makeStop(place, record) };
  } catch (error) {
    if (removeSharer(sharers, record).last) await stopServer(place);
    throw error;
  }
}

async function startAlone(place: Place, record: string, flags: readonly string[]): Promise<number> {
  forgetOtherSharers(join(place.base, "sharers"), record);
  return startServer(place, flags);
}

/** A process that ends without calling it still leaves, as well as it can while ending. */
function makeStop(place: Place, record: string): () => Promise<void> {
  const leave = () => removeSharer(join(place.base, "sharers"), record).last;
  const leaveAtExit = () => {
    if (leave()) interruptServer(place);
  };
  process.once("exit", leaveAtExit);
  let stopped: Promise<void> | undefined;
  return () => {
    process.off("exit", leaveAtExit);
    stopped ??= withLock(lockOf(place), async () => {
      if (leave()) await stopServer(place);
    });
    return stopped;
  };
}

function lockOf(place: Place): string {
  return join(place.base, "start.lock");
}
