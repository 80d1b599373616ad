import pg from "pg";

/** Asks one statement. @param statement SQL with `$1`, `$2` … for `values`. */
export type Ask = <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** PostgreSQL as services see it: one statement, plain objects. */
export interface Database {
  readonly rows: Ask;
  /** Runs `work` in one transaction: all of it, or nothing when it throws. */
  transaction<Result>(work: (rows: Ask) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A pool of connections; `onError` hears of connections that broke while idle. */
export function openDatabase(url: string, poolSize: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: "onze" });
  pool.on("error", onError);
  return {
    rows: asker(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(asker(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function asker(connection: pg.Pool | pg.PoolClient): Ask {
  return async <Row>(statement: string, values: readonly unknown[] = []) => {
    const result = await connection.query<Row & pg.QueryResultRow>(statement, [...values]);
    return result.rows;
  };
}

/** Collects the values of a statement while its text is written. */
export class Values {
  readonly list: unknown[] = [];

  /** @returns the placeholder of the value, such as `$3`. */
  bind(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}
