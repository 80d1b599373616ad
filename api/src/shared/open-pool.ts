import pg from "pg";

interface PoolOptions {
  readonly url: string;
  /** Connections at most. */
  readonly most: number;
  /** How it is called in PostgreSQL's own lists. */
  readonly name: string;
  /** SQL that each connection begins with, such as that it works as the application. */
  readonly begin?: string;
  /** Hears of connections that broke while idle. */
  readonly onError: (error: Error) => void;
}

/** Connections of a server to its database. */
export function openPool({ url, most, name, begin, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    application_name: name,
    ...(begin && { onConnect: (client: pg.ClientBase) => client.query(begin) }),
  });
  pool.on("error", onError);
  // the pool hears only of those that wait: one that breaks between two statements, or while it ends, would end us
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
