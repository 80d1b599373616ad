import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { migrate, openOrm } from "@onze/schema";
import { afterAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser-session.ts";
import { fixture } from "../support/iati-file.ts";
import { rowsOf, testDatabase } from "../support/import-database.ts";
import { PASSWORD } from "../support/people.ts";
import { startApp } from "../support/start-app.ts";
import { dataFolder, startServer } from "../support/start-server.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();
const { database } = app.context();
await app.add.organisation("Alpha");

/** What an attacker who can put SQL into the application's own connections would try. */
const AGAINST_HISTORY = [
  "update change_event set new = null",
  "delete from change_event",
  "truncate change_event",
  "insert into change_event (path, entity, record_id, kind) values ('SYSTEM', 'organisation', gen_random_uuid(), 'CREATED')",
  "alter table change_event disable trigger all",
  "drop table change_event",
  "drop trigger change_event_is_only_added_to on change_event",
  "alter table organisation disable trigger organisation_changes_recorded",
  "create or replace function chain_change() returns trigger language plpgsql as 'begin return new; end'",
  "select track_changes('organisation')",
  "select * from person_key",
  "update person_key set key = null",
  `select seal_value('"x"', gen_random_uuid())`,
  "truncate organisation cascade",
  "update onze_migration set name = 'x'",
];

test.each(AGAINST_HISTORY)("the application's own role may not: %s", async (statement) => {
  const before = await app.sql("select * from change_event order by position");
  expect(before.length).toBeGreaterThan(0);
  await expect(database.rows(statement)).rejects.toThrow(/permission denied|must be owner/);
  expect(await app.sql("select * from change_event order by position")).toEqual(before);
});

test.each(AGAINST_HISTORY.slice(0, 3))("also who throws its role off is refused: %s", async (statement) => {
  const throwOff = database.transaction({ path: "SYSTEM" }, async (rows) => {
    await rows("set local role none");
    await rows(statement);
  });
  await expect(throwOff).rejects.toThrow("History is only added to; nothing of it is changed or removed.");
});

test("the application may read and write everything else, but for results of rounds that were decided", async () => {
  const [{ role } = { role: "" }] = await database.rows<{ role: string }>("select current_user as role");
  expect(role).toBe("onze_app");
  expect(app.logged.filter((line) => line.includes("onze_app"))).toEqual([]);
  const missing = await database.rows(
    `select relname, privilege from pg_class, unnest(array['select', 'insert', 'update', 'delete']) privilege
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('change_event', 'person_key', 'onze_migration', 'round_result')
        and not has_table_privilege(pg_class.oid, privilege)`,
  );
  expect(missing).toEqual([]);
});

test("what later migrations make is the application's to write as well", async () => {
  await app.sql("create table made_later (id bigserial primary key, name text)");
  await database.rows("insert into made_later (name) values ('x')");
  expect(await database.rows("select name from made_later")).toEqual([{ name: "x" }]);
  await app.sql("drop table made_later");
});

test("where the owner may not make roles, the owner works and has given up changing history", async () => {
  const server = inject("postgresUrl");
  const name = `owner_${randomBytes(4).toString("hex")}`;
  await withClient(server, async (client) => {
    await client.query(`create role ${name} login password '${name}'`);
    await client.query(`create database ${name} owner ${name}`);
  });
  afterAll(() =>
    withClient(server, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}`);
    }),
  );
  const url = Object.assign(new URL(server), { username: name, password: name, pathname: `/${name}` }).href;
  const orm = await openOrm(url, 1);
  await migrate(orm, url);
  await orm.close();
  expect(await rowsOf(url, "select application_role() as role")).toEqual([{ role: null }]);
  await rowsOf(url, "insert into source (kind, name, taken_on) values ('MANUAL', 'A test', '2026-11-24')");
  await rowsOf(
    url,
    "insert into organisation (source_id, slug, name, name_key, kind) select id, 'alpha', 'Alpha', 'alpha', 'PARTNER' from source",
  );
  expect(await rowsOf(url, "select kind from change_event")).toEqual([{ kind: "CREATED" }]);
  for (const statement of AGAINST_HISTORY.slice(0, 3)) {
    await expect(rowsOf(url, statement)).rejects.toThrow("permission denied for table change_event");
  }
  const { logged } = await startApp({ databaseUrl: url });
  for (const role of ["onze_app", "onze_voice"])
    expect(logged.filter((line) => line.includes(`may not make the role ${role}`))).toHaveLength(1);
});

/** Notes under which role every row is written, and by which of the application's connections. */
const NOTE_WRITERS = `
  create table writer (role text, connection text);
  create function note_writer() returns trigger language plpgsql as $$
    begin insert into writer values (current_user, current_setting('application_name')); return null; end $$;
  do $$ declare name text; begin
    for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('writer', 'change_event', 'person_key')
    loop execute format('create trigger note_writer after insert or update or delete on %I for each statement execute function note_writer()', name); end loop;
  end $$`;

test("every connection of a started server, and of its imports, works as the application's own role", async () => {
  const databaseUrl = await testDatabase();
  const server = await startServer(databaseUrl, dataFolder());
  await rowsOf(databaseUrl, NOTE_WRITERS);
  await openBrowser(server.url).post("sign-in/email", { email: "nobody@example.org", password: PASSWORD });
  const id = await server.upload("umbrella.xml", readFileSync(fixture("umbrella.xml")));
  await server.waitFor(id, ({ status }) => status === "APPLIED");
  expect(await rowsOf(databaseUrl, "select distinct connection, role from writer order by 1")).toEqual(
    ["onze", "onze accounts", "onze import", "onze import progress"].map((connection) => ({
      connection,
      role: "onze_app",
    })),
  );
});
