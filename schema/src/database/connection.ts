import { join } from "node:path";
import pg from "pg";
import { DatabaseUnavailable, hasCode } from "./embedded-postgres/failure.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/start.ts";

/** A database that answers. */
export interface OpenDatabase {
  /** The address, with the password: never to be shown. */
  readonly url: string;
  /** Whether it is the embedded server rather than one given by its address. */
  readonly embedded: boolean;
  /** Lets go of the database; an embedded server stops when nobody else uses it. Close your connections first. */
  stop(): Promise<void>;
}

/** Where the data are kept, and which server keeps them. */
export interface DatabaseOptions {
  /** The folder of all data of this installation; an embedded server keeps its own in `postgres` inside it. */
  readonly dataDirectory: string;
  /** The address of a server to use instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Added to the embedded server's command line, as `["-c", "fsync=off"]`, by whoever starts it. */
  readonly flags?: readonly string[];
}

/**
 * Opens the database: the one at `databaseUrl`, which must answer, or else the database `onze` on an embedded server,
 * which is made and started when missing and shared with other processes on the same data.
 *
 * @throws {DatabaseUnavailable} whose message is one sentence, without any password.
 */
export async function openDatabase({
  dataDirectory,
  databaseUrl,
  flags = [],
}: DatabaseOptions): Promise<OpenDatabase> {
  if (databaseUrl) {
    await checkAnswers(databaseUrl);
    return { url: databaseUrl, embedded: false, stop: async () => undefined };
  }
  const directory = join(dataDirectory, "postgres");
  return { embedded: true, ...(await startEmbeddedPostgres({ directory, database: "onze", flags })) };
}

async function checkAnswers(url: string): Promise<void> {
  const client = createClient(url);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
  } catch (error) {
    const { host, port, database } = client;
    throw new DatabaseUnavailable(
      `The database ${database ?? "without a name"} on ${host}, port ${port}, given in DATABASE_URL, cannot be used: ${findReason(error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function createClient(url: string): pg.Client {
  try {
    if (!/^postgres(?:ql)?:\/\//.test(url)) throw new TypeError("another kind of address");
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  } catch {
    throw new DatabaseUnavailable(
      "DATABASE_URL is not the address of a PostgreSQL database, which looks like postgres://user:password@host:5432/database.",
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the host cannot be reached",
  ETIMEDOUT: "it does not answer",
  "28P01": "the user or the password is wrong",
  "28000": "the user may not connect",
  "3D000": "the server has no such database",
  "53300": "the server has too many connections",
  "57P03": "the server is still starting",
};

/** PostgreSQL's own words where we have none; it never repeats a password. */
function findReason(error: unknown): string {
  const known = Object.entries(reasons).find(([code]) => hasCode(error, code));
  if (known) return known[1];
  const said = error instanceof Error ? error.message.replace(/\.?\s*$/, "") : "";
  return said === "" || said === "timeout expired" ? "it does not answer" : said;
}
