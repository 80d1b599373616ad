import type pg from "pg";
import { actorText, NAME_ACTOR, SYSTEM } from "../../shared/actor.ts";
import type { Ask } from "../../shared/database.ts";
import { openPool } from "../../shared/open-pool.ts";
import { AS_APPLICATION, AS_VOICE } from "./voice-role.ts";

/** Statements of one transaction, each asked as the role to which its tables belong. */
export interface BothSides {
  readonly voice: Ask;
  readonly main: Ask;
}

/** Where links and answers of anonymous rounds are kept; nothing else in the program reaches it. */
export interface VoiceStore {
  /** Half of the key under which answers are sealed; the other half is in the database, and goes when a round closes. */
  readonly secret: Buffer;
  /** Works in one transaction, as the role of links and answers. */
  transaction<Result>(work: (voice: Ask) => Promise<Result>): Promise<Result>;
  /** The same, and writes what everybody may read as the application: all of it or nothing. */
  joint<Result>(work: (sides: BothSides) => Promise<Result>): Promise<Result>;
  /** Takes what was deleted off the disk, where PostgreSQL would leave it until it needs the room. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

interface StoreOptions {
  readonly url: string;
  readonly secret: Buffer;
  readonly onError: (error: Error) => void;
}

/** Answers come one after the other, because each takes hold of its round. */
const CONNECTIONS = 3;

/** Tables whose rows are to leave no trace. */
const SWEPT = ["voice.token", "voice.ballot", "voice.round_salt", "voice.answer"];

/** Connections of its own, which begin as nobody in particular: every transaction says as whom it works. */
export function openVoiceStore({ url, secret, onError }: StoreOptions): VoiceStore {
  const pool = openPool({ url, most: CONNECTIONS, name: "onze voice", begin: "set jit = off", onError });
  const joint: VoiceStore["joint"] = (work) => inTransaction(pool, work);
  return {
    secret,
    joint,
    transaction: (work) => joint(({ voice }) => work(voice)),
    async sweep() {
      for (const table of SWEPT) await pool.query(`vacuum (full) ${table}`);
    },
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (sides: BothSides) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(NAME_ACTOR, [actorText(SYSTEM)]);
    const result = await work({ voice: askerAs(client, AS_VOICE), main: askerAs(client, AS_APPLICATION) });
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

const askerAs =
  (client: pg.PoolClient, role: string): Ask =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    await client.query(role);
    const { rows } = await client.query<Row & pg.QueryResultRow>(text, [...values]);
    return rows;
  };
