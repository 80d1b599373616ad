import { openOrm } from "@onze/schema";
import { afterAll, expect, test } from "vitest";
import { createBuilders } from "../support/builders.ts";
import { cloneDatabase } from "../support/clone-database.ts";
import { withClient } from "../support/with-client.ts";

const url = await cloneDatabase();
const orm = await openOrm(url, 2);
afterAll(() => orm.close());

/** What the migrations, and the queue of imports, add to what the classes say; the tool that compares would take it away again. */
const BEYOND_THE_CLASSES = [
  /^drop (view|table|schema) if exists "(graphile_worker|voice)"/,
  /^drop (trigger|function) if exists/, // no class says any
  /^alter table "?(membership|seat|seat_rule|seat_reference)"? drop constraint "?\w+_one_at_a_time"?/,
  /^alter table "partnership" drop constraint "partnership_carries_name"/,
];

test("the migrations lead to exactly what the classes say", async () => {
  const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  const checks = await writtenChecks();
  const statements = difference
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !BEYOND_THE_CLASSES.some((known) => known.test(line)))
    .filter((line) => !isSameCheck(line, checks));
  expect(statements).toEqual([]);
});

/** PostgreSQL writes a number in a check with its type, and the tool takes that for another check. */
function isSameCheck(statement: string, checks: ReadonlyMap<string, string>): boolean {
  const [, taken] = /drop constraint "(\w+)"/.exec(statement) ?? [];
  if (taken) return checks.has(taken);
  const [, name = "", expression = ""] = /add constraint "(\w+)" check \((.*)\);$/.exec(statement) ?? [];
  return checks.get(name) === bare(expression);
}

const bare = (expression: string): string =>
  expression.toLowerCase().replaceAll(/::double precision|^check|[()\s]/g, "");

/** The checks of the database by name, without types of numbers, brackets and spaces. */
function writtenChecks(): Promise<Map<string, string>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      "select conname as name, pg_get_constraintdef(oid) as expression from pg_constraint where contype = 'c'",
    );
    return new Map(rows.map(({ name, expression }) => [name, bare(expression)]));
  });
}

test("the rules that no class can say are there", async () => {
  const found = await withClient(url, async (client) => {
    const triggers = await client.query(
      "select tgname as name from pg_trigger where not tgisinternal order by 1",
    );
    const exclusions = await client.query("select conname as name from pg_constraint where contype = 'x'");
    const pairs = await client.query(
      "select conname as name from pg_constraint where contype = 'f' and cardinality(conkey) > 1",
    );
    return [...triggers.rows, ...exclusions.rows, ...pairs.rows].map(({ name }) => name);
  });
  expect(found).toEqual(
    expect.arrayContaining([
      "activity_amount_facts_altered_recorded",
      "activity_changes_recorded",
      "change_event_is_chained",
      "change_event_is_only_added_to",
      "membership_not_private_or_political",
      "membership_one_at_a_time",
      "organisation_changes_recorded",
      "organisation_creations_recorded",
      "organisation_keeps_membership_rule",
      "organisation_removals_recorded",
      "organisation_version",
      "partnership_carries_name",
      "round_result_is_frozen",
      "participation_session_stays_closed",
      "seat_one_at_a_time",
      "seat_reference_one_at_a_time",
      "seat_rule_one_at_a_time",
      "session_score_stays_closed",
      "visibility_setting_version",
    ]),
  );
});

test("a file of before learns whose it is from its activities, else its spellings, else its publisher, else not at all", async () => {
  const add = createBuilders(url);
  await add.member("Alpha", { identifiers: ["XX-ALPHA"] });
  await add.organisation("Gamma");
  await add.activity({ holder: "alpha", identifier: "OF-ALPHA" });
  await withClient(url, (client) => client.query(FILES));
  await orm.migrator.down({ to: "Migration20261124154500" });
  await orm.migrator.up();
  const { rows } = await withClient(url, (client) =>
    client.query(
      "select s.name, o.slug from source s left join organisation o on o.id = s.holder_id where s.name like 'file %' order by 1",
    ),
  );
  const slugs = { activities: "alpha", nothing: null, publisher: "alpha", seed: null, spelling: "alpha" };
  expect(rows).toEqual(Object.entries(slugs).map(([name, slug]) => ({ name: `file ${name}`, slug })));
});

/** Files, each of which something else tells whose it is. */
const FILES = `
  insert into source (kind, name, publisher, taken_on) values ('IATI_FILE', 'file activities', 'XX-OTHER', '2026-01-01'),
    ('IATI_FILE', 'file spelling', null, '2026-01-01'), ('IATI_FILE', 'file publisher', 'XX-ALPHA', '2026-01-01'),
    ('IATI_FILE', 'file nothing', 'XX-NOBODY', '2026-01-01'), ('MANUAL', 'file seed', 'XX-ALPHA', '2026-01-01');
  update activity set source_id = (select id from source where name = 'file activities') where identifier = 'OF-ALPHA';
  insert into organisation_alias (organisation_id, name, name_key, holder_id, source_id)
    select g.id, 'Gama', 'gama', a.id, s.id from organisation g, organisation a, source s
    where g.slug = 'gamma' and a.slug = 'alpha' and s.name = 'file spelling'`;

test("every migration can be taken back, to an empty database, and made again", async () => {
  await orm.migrator.down({ to: 0 });
  expect(await tables()).toEqual(["onze_migration"]);
  await orm.migrator.up();
  expect((await tables()).length).toBeGreaterThan(25);
});

function tables(): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      "select table_name from information_schema.tables where table_schema = 'public' order by 1",
    );
    return rows.map((row) => row.table_name);
  });
}
