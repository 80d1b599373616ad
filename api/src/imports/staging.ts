import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Rows as read, beside the tables that they will change; gone with the transaction. `activity` is a running number. */
const TABLES = {
  activity: `activity int, holder_id uuid, source_id uuid, is_leaf boolean, line int, identifier text, titles jsonb, descriptions jsonb, language text, status text,
    starts_on date, ends_on date, first_year smallint, last_year smallint, hierarchy smallint, parent_identifier text,
    provider_activities text[], receiver_activities text[], content_hash text`,
  place: "activity int, line int, country text, region text, share float8, origin text",
  theme:
    "activity int, line int, theme text, share float8, origin text, evidence text, assumed_equal boolean",
  sector: "activity int, line int, vocabulary text, code text, share float8",
  amount:
    "activity int, line int, year smallint, amount float8, currency text, amount_eur float8, origin text",
  partner: "activity int, line int, mention_key int, mention text, role text, share float8",
  problem: "line int, activity text, field text, value text, code text, message text",
  mention_key: "mention_key int, organisation uuid, told_as text",
  whole: "activity int",
  organisation:
    "id uuid, slug text, name text, name_key text, acronym text, kind text, iati_type text, country text, withheld boolean, source uuid, line int",
  alias: "organisation uuid, name text, name_key text, holder uuid, country text, source uuid, line int",
  identifier: "organisation uuid, value text, source uuid, line int",
  role: "organisation uuid, source uuid, line int",
  suggestion: "left_id uuid, right_id uuid, reason text, score float8, source uuid, line int",
  told_suggestion: "left_id uuid, right_id uuid, names_both boolean",
} as const;

export type StagingTable = keyof typeof TABLES;
type Cell = string | number | boolean | null | readonly string[];

/** Rows are sent on when about this many characters wait. */
const WAITING = 1_000_000;

/** Gathers rows and sends them on with COPY. */
export class Staging {
  readonly #client: pg.ClientBase;
  readonly #waiting = new Map<StagingTable, string[]>();
  #size = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async open(): Promise<void> {
    for (const [name, columns] of Object.entries(TABLES)) {
      await this.#client.query(`create temporary table staged_${name} (${columns}) on commit drop`);
    }
  }

  add(table: StagingTable, cells: readonly Cell[]): void {
    const line = cells.map(writeCell).join("\t");
    const lines = this.#waiting.get(table);
    if (lines) lines.push(line);
    else this.#waiting.set(table, [line]);
    this.#size += line.length;
  }

  /**
   * Sends on what waits when there is enough of it, while more is gathered; at most one load is under way.
   *
   * @throws when the load before this one could not be written.
   */
  async send(): Promise<void> {
    if (this.#size >= WAITING) await this.#sendOn();
  }

  /** Sends the rest and waits until everything is there. */
  async finish(): Promise<void> {
    await this.#sendOn();
    await this.#sending;
  }

  async #sendOn(): Promise<void> {
    await this.#sending;
    const load = [...this.#waiting];
    this.#waiting.clear();
    this.#size = 0;
    this.#sending = this.#copyAll(load);
    this.#sending.catch(() => undefined); // whoever sends or finishes next hears of it
  }

  async #copyAll(load: readonly (readonly [StagingTable, readonly string[]])[]): Promise<void> {
    for (const [table, lines] of load) await this.#copy(table, lines);
  }

  async #copy(table: StagingTable, lines: readonly string[]): Promise<void> {
    const stream = this.#client.query(copyFrom(`copy staged_${table} from stdin`));
    stream.end(`${lines.join("\n")}\n`);
    await finished(stream);
  }
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** COPY's text form of a value. */
function writeCell(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escapeText(cell);
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return escapeText(`{${cell.map((each) => `"${each.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
}

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign) : text;
}
