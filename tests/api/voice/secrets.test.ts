import { createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../support/import-database.ts";
import { startApp } from "../../support/start-app.ts";
import {
  addFacilitators,
  addQuestionnaire,
  answerBy,
  askInAfrica,
  BALLOT,
  closeNow,
  in4,
  openRound,
  WITHDRAW,
} from "../../support/voice.ts";
import { withClient } from "../../support/with-client.ts";

const app = await startApp();
const { database } = app.context();
const TABLES = ["token", "ballot", "round_salt", "answer"];

beforeAll(() => addFacilitators(app));

const newRound = (key: string) => askInAfrica(app, { key, invited: 8 });

/** Does something as another role of the database, as whoever took over its connection would. */
const asRole = (role: string, statement: string) =>
  withClient(app.databaseUrl, async (client) => {
    await client.query(`set role ${role}`);
    return (await client.query(statement)).rows;
  });

test.each(
  TABLES.flatMap((table) => [
    `select * from voice.${table}`,
    `insert into voice.${table} default values`,
    `update voice.${table} set round_id = null`,
    `delete from voice.${table}`,
  ]),
)("the application may not: %s", async (statement) => {
  await expect(database.rows(statement)).rejects.toThrow("permission denied for schema voice");
});

test("the role of links and answers may do nothing elsewhere", async () => {
  const rights = await app.sql(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('voice', 'pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'v', 'm', 'S', 'p')
        and (has_table_privilege('onze_voice', c.oid, 'select, insert, update, delete, truncate, references, trigger'))`,
  );
  expect(rights).toEqual([]);
  const powers = await app.sql(
    `select p.proname from pg_proc p where p.prosecdef and has_function_privilege('onze_voice', p.oid, 'execute') and p.prorettype <> 'trigger'::regtype`,
  );
  expect(powers).toEqual([]);
  for (const statement of [
    "select * from account",
    "select * from round",
    "create table voice.kept (token text)",
    "create table public.kept (token text)",
  ])
    await expect(asRole("onze_voice", statement)).rejects.toThrow("permission denied");
});

test("results of a round are changed by nobody", async () => {
  for (const statement of ["update round_result set figures = null", "delete from round_result"])
    await expect(database.rows(statement)).rejects.toThrow("permission denied");
  await expect(app.sql("update round_result set figures = null")).rejects.toThrow(
    "Results of a round are decided once",
  );
});

test("nothing that is kept of links and answers has a time, an order or an id of its own", async () => {
  const columns = await app.sql<{ name: string }>(
    `select table_name || '.' || column_name || ' ' || data_type as name from information_schema.columns where table_schema = 'voice' order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual([
    "answer.question_id uuid",
    "answer.round_id uuid",
    "answer.sealed bytea",
    "answer.stratum smallint",
    "ballot.hash bytea",
    "ballot.round_id uuid",
    "ballot.sealed bytea",
    "round_salt.purpose text",
    "round_salt.round_id uuid",
    "round_salt.salt bytea",
    "token.hash bytea",
    "token.round_id uuid",
    "token.stratum smallint",
  ]);
  expect(await app.sql("select from pg_sequences where schemaname = 'voice'")).toEqual([]);
  expect(
    await app.sql(
      "select from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'voice'::regnamespace",
    ),
  ).toEqual([]);
});

/** What somebody who sees the table of ballots sees of a round: which transaction wrote a row, how large it is, and what it holds. */
const seeBox = (id: string) =>
  app.sql<{ hash: string; writer: string; size: number; sealed: string }>(
    `select encode(hash, 'hex') as hash, xmin::text as writer, length(sealed) as size, encode(sealed, 'hex') as sealed from voice.ballot where round_id = $1 order by hash`,
    [id],
  );

const spread = <Row, Value>(rows: readonly Row[], of: (row: Row) => Value): number =>
  new Set(rows.map(of)).size;

test("whoever sees the database learns neither who answered, nor how many, nor which ballot belongs to which link", async () => {
  const round = await newRound("box");
  const [first = "", second = ""] = round.tokens;
  const boxes = [await seeBox(round.id)];
  await answerBy(app, round, first, [10, 4, 2, "A long answer in words, as long as anybody may want"]);
  boxes.push(await seeBox(round.id));
  await app.ask(BALLOT, { token: second });
  boxes.push(await seeBox(round.id));
  for (const box of boxes) {
    expect(box).toHaveLength(8);
    expect([spread(box, ({ size }) => size), spread(box, ({ writer }) => writer)]).toEqual([1, 1]);
  }
  expect(spread(boxes.flat(), ({ size }) => size)).toBe(1);
  // every ballot was sealed anew each time, by whoever answered and whoever only looked
  expect(spread(boxes.flat(), ({ sealed }) => sealed)).toBe(24);
  const tokens = await app.sql<{ hash: string; writer: string }>(
    "select encode(hash, 'hex') as hash, xmin::text as writer from voice.token where round_id = $1",
    [round.id],
  );
  const hashes = new Set(boxes[0]?.map(({ hash }) => hash));
  expect(tokens.filter(({ hash }) => hashes.has(hash))).toEqual([]);
  expect(spread(tokens, ({ writer }) => writer)).toBe(1);
});

test("answering leaves links as they were", async () => {
  const round = await newRound("tokens");
  const see = () =>
    app.sql("select ctid::text, xmin::text, xmax::text from voice.token where round_id = $1 order by hash", [
      round.id,
    ]);
  const before = await see();
  await answerBy(app, round, round.tokens[0] ?? "", [5]);
  expect(await see()).toEqual(before);
});

test("links and ballots stand in two orders, and neither is that in which the links were told", async () => {
  const round = await askInAfrica(app, { key: "orders", invited: 40 });
  const digest = (purpose: string, token: string) =>
    createHash("sha256").update(purpose).update(token).digest("hex");
  const told = new Map(
    round.tokens.flatMap((token, at) => [
      [digest("token", token), at],
      [digest("ballot", token), at],
    ]),
  );
  const orderOf = async (table: string) =>
    (
      await app.sql<{ hash: string }>(
        `select encode(hash, 'hex') as hash from voice.${table} where round_id = $1 order by ctid`,
        [round.id],
      )
    ).map(({ hash }) => told.get(hash));
  const orders = [await orderOf("token"), await orderOf("ballot"), round.tokens.map((_, at) => at)];
  expect(new Set(orders.map((order) => order.join())).size).toBe(3);
  expect(orders.map((order) => order.toSorted((a, b) => Number(a) - Number(b)).join())).toEqual(
    Array(3).fill(orders[2]?.join()),
  );
});

test("once a round has closed its links, its ballots and their half of the key are gone", async () => {
  const round = await newRound("gone");
  for (const [at, token] of round.tokens.entries())
    await answerBy(app, round, token, [at, at % 5, at % 3, `Words ${at}`]);
  await closeNow(app, round.id);
  for (const table of ["token", "ballot"])
    expect(await app.sql(`select from voice.${table} where round_id = $1`, [round.id])).toEqual([]);
  expect(await app.sql("select purpose from voice.round_salt where round_id = $1", [round.id])).toEqual([
    { purpose: "ANSWERS" },
  ]);
  const answers = await app.sql<{ question: string; stratum: number | null; size: number; count: number }>(
    `select question_id as question, stratum, length(sealed) as size, count(*)::int from voice.answer where round_id = $1 group by 1, 2, 3 order by 3`,
    [round.id],
  );
  expect(answers.map(({ stratum, count }) => [stratum, count])).toEqual([
    [0, 8],
    [0, 8],
    [0, 8],
    [null, 8],
  ]);
  expect(spread(answers.slice(0, 3), ({ size }) => size)).toBe(1);
});

test("with every key, answers of one person stand in another place for every question", async () => {
  const scale = { kind: "SCALE_0_10", text: in4("How freely?") };
  const questionnaire = await addQuestionnaire(app, "places", [scale, scale]);
  const round = await openRound(app, { questionnaire, asked: { africa: 11 } });
  for (const [at, token] of (round.links.africa ?? []).entries()) await answerBy(app, round, token, [at, at]);
  await closeNow(app, round.id);
  const [{ salt } = { salt: Buffer.alloc(0) }] = await app.sql<{ salt: Buffer }>(
    "select salt from voice.round_salt where round_id = $1",
    [round.id],
  );
  const key = hkdfSync("sha256", app.context().voice.secret, salt, `onze voice ANSWERS ${round.id}`, 32);
  const orderOf = async (question = "") => {
    const rows = await app.sql<{ sealed: Buffer }>(
      "select sealed from voice.answer where round_id = $1 and question_id = $2 order by ctid",
      [round.id, question],
    );
    return rows.map(({ sealed }) => unseal(Buffer.from(key), sealed, `${round.id} ${question}`));
  };
  const orders = [await orderOf(round.questions[0]), await orderOf(round.questions[1])];
  const given = Array.from({ length: 11 }, (_, at) => at);
  expect(orders.map((order) => order.toSorted((a, b) => a - b))).toEqual([given, given]);
  expect(new Set([...orders, given].map((order) => order.join())).size).toBe(3);
});

/** A number that was sealed. */
function unseal(key: Buffer, sealed: Buffer, place: string): number {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(-16));
  const whole = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
  return Number(whole.toString("utf8", 4, 4 + whole.readUInt32BE()));
}

test("nothing that somebody answered can be read in the database, open or closed", async () => {
  const CANARY = "canary-of-an-answer";
  const round = await newRound("canary");
  const dump = async () => {
    const tables = await rowsOf<{ name: string }>(
      app.databaseUrl,
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'voice', 'graphile_worker')",
    );
    const union = tables
      .map(({ name }) => `select string_agg(t::text, '') as text from ${name} t`)
      .join(" union all ");
    const texts = await app.sql<{ text: string | null }>(union);
    return texts.map(({ text }) => text ?? "").join("");
  };
  for (const [at, token] of round.tokens.entries())
    await answerBy(app, round, token, [at, null, null, CANARY]);
  const hex = Buffer.from(CANARY).toString("hex");
  for (const moment of ["open", "closed"]) {
    if (moment === "closed") await closeNow(app, round.id);
    const text = await dump();
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(hex);
    expect(round.tokens.filter((token) => text.includes(token))).toEqual([]);
  }
});

interface Line {
  readonly [field: string]: unknown;
}

test("the log tells of looking, answering and withdrawing alike, and neither who, nor which round, nor how it went or how long it took", async () => {
  const round = await newRound("log");
  const [token = ""] = round.tokens;
  const person = await app.signIn("UMBRELLA_STAFF");
  const before = app.logged.length;
  await app.ask(BALLOT.replace("mutation", "mutation Look"), { token }, person.headers);
  const code = await answerBy(app, round, token, [5]);
  await answerBy(app, round, token, [6]);
  await app.ask(WITHDRAW.replace("mutation", "mutation Withdraw"), { token, code }, person.headers);
  await app.ask(
    `mutation Hidden($token: String!) { ...Look } fragment Look on Mutation { seen: openBallot(token: $token) { state } }`,
    { token },
    person.headers,
  );
  await expect.poll(() => app.logged.length).toBe(before + 5);
  const lines = app.logged.slice(before).map((line): Line => JSON.parse(line));
  for (const line of lines)
    expect(Object.keys(line).toSorted()).toEqual(["kind", "level", "method", "request", "route", "time"]);
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["mutation of a ballot"]));
});
