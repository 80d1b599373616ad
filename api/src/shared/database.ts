import pg from "pg";
import { badInput } from "../errors.ts";
import { type Actor, actorText, NAME_ACTOR } from "./actor.ts";
import { WORK_AS_APPLICATION } from "./application-role.ts";
import { openPool } from "./open-pool.ts";
import type { Sight } from "./sight.ts";
import { createStatementNames } from "./statement-names.ts";

/** Asks one statement. @param statement SQL with `$1`, `$2` … for `values`. */
export type Ask = <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Connections: all, those that wait for work, and work that waits for one. */
export interface PoolUse {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

/** PostgreSQL as services see it: one statement, plain objects. */
export interface Database {
  readonly rows: Ask;
  /** Runs `work` in one transaction: all of it, or nothing when it throws. What it changes is told of `actor`. */
  transaction<Result>(actor: Actor, work: (rows: Ask) => Promise<Result>): Promise<Result>;
  use(): PoolUse;
  close(): Promise<void>;
}

/** Longest that one reading statement may run, in seconds; our slowest answers take less than one. */
const LONGEST_READING = 30;

/** Compiling a statement to machine code takes longer than our longest runs; sorting a matrix fits in memory. */
const FOR_READING = `set jit = off; set work_mem = '32MB'; set statement_timeout = '${LONGEST_READING}s'`;

/** What is written is written to its end: taking the demonstration out of a full database may take minutes. */
const BEGIN_WRITING = "begin; set local statement_timeout = 0";

/** A pool of connections of the application to a migrated database; `onError` hears of connections that broke while idle. */
export function openDatabase(url: string, poolSize: number, onError: (error: Error) => void): Database {
  const pool = openPool({
    url,
    most: poolSize,
    name: "onze",
    begin: `${WORK_AS_APPLICATION}; ${FOR_READING}`,
    onError,
  });
  return {
    rows: refusing(asker(pool, createStatementNames())),
    async transaction(actor, work) {
      const client = await pool.connect();
      try {
        await client.query(BEGIN_WRITING);
        await client.query(NAME_ACTOR, [actorText(actor)]);
        const result = await work(refusing(asker(client)));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    use: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

/** PostgreSQL's codes for values of a statement that it cannot read: text as a number, a year or a NUL beyond its types. */
const UNREADABLE = new Set<string | undefined>(["22P02", "22003", "22007", "22021"]);
/** PostgreSQL's code for a statement that was stopped, by its time limit or by hand. */
const STOPPED = "57014";

/** The same for questions of clients. @throws {Refusal} where PostgreSQL cannot read a value, or took too long. */
function refusing(ask: Ask): Ask {
  return async (statement, values) => {
    try {
      return await ask(statement, values);
    } catch (error) {
      const code = databaseCode(error);
      if (UNREADABLE.has(code)) {
        throw badInput(
          "A value of this question cannot be read: it is too large, or not of the kind that belongs there.",
        );
      }
      if (code !== STOPPED) throw error;
      throw badInput(
        `This question was stopped because answering it takes more than ${LONGEST_READING} seconds; ask for less at once.`,
      );
    }
  };
}

/** PostgreSQL's code of an error of its own, such as `55P03`; undefined for any other error. */
export const databaseCode = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined;

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

/** Collects the values of a statement while its text is written, for somebody whose sight decides what it may read. */
export class Values {
  readonly list: unknown[] = [];
  readonly sight: Sight;
  readonly #once = new Map<readonly unknown[], string>();

  constructor(sight: Sight) {
    this.sight = sight;
  }

  /** @returns the placeholder of the value, such as `$3`. */
  bind(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }

  /** The same for a list that a statement names in many places. */
  bindOnce(list: readonly unknown[]): string {
    const known = this.#once.get(list) ?? this.bind(list);
    this.#once.set(list, known);
    return known;
  }
}
