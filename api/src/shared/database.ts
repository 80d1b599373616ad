import pg from "pg";
import { badInput } from "../errors.ts";
import { createStatementNames } from "./statement-names.ts";

/** Asks one statement. @param statement SQL with `$1`, `$2` … for `values`. */
export type Ask = <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** PostgreSQL as services see it: one statement, plain objects. */
export interface Database {
  readonly rows: Ask;
  /** Runs `work` in one transaction: all of it, or nothing when it throws. */
  transaction<Result>(work: (rows: Ask) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Compiling a statement to machine code takes longer than our longest runs; sorting a matrix fits in memory. */
const FOR_READING = "set jit = off; set work_mem = '32MB'";

/** A pool of connections; `onError` hears of connections that broke while idle. */
export function openDatabase(url: string, poolSize: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: "onze",
    onConnect: (client) => client.query(FOR_READING),
  });
  pool.on("error", onError);
  return {
    rows: refusing(asker(pool, createStatementNames())),
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

/** PostgreSQL's codes for values of a statement that it cannot read: text as a number, a year or a NUL beyond its types. */
const UNREADABLE = new Set<string | undefined>(["22P02", "22003", "22007", "22021"]);

/** The same for values that come from a client, such as a cursor. @throws {Refusal} where PostgreSQL cannot read one. */
function refusing(ask: Ask): Ask {
  return async (statement, values) => {
    try {
      return await ask(statement, values);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && UNREADABLE.has(error.code))) throw error;
      throw badInput(
        "A value of this question cannot be read: it is too large, or not of the kind that belongs there.",
      );
    }
  };
}

function asker(connection: pg.Pool | pg.PoolClient, nameOf?: (text: string) => string | undefined): Ask {
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    const name = nameOf?.(text);
    const result = await connection.query<Row & pg.QueryResultRow>({
      text,
      values: [...values],
      ...(name && { name }),
    });
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
