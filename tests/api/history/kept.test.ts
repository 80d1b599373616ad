import { performImport } from "@onze/api";
import { Organisation, openOrm } from "@onze/schema";
import { seedDatabase } from "@onze/seeds";
import { afterAll, beforeEach, expect, test } from "vitest";
import { iatiFile, MEMBER, writeFile } from "../../support/iati-file.ts";
import { importText } from "../../support/import-database.ts";
import { keptOf, told } from "../../support/kept-changes.ts";
import { SOURCE } from "../../support/sql-parts.ts";
import { startApp, TODAY } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";
import { withClient } from "../../support/with-client.ts";

const app = await startApp();
const orm = await openOrm(app.databaseUrl, 1);
afterAll(() => orm.close());
beforeEach(app.clear);

const kept = (work: () => Promise<unknown>) => keptOf(app.databaseUrl, work);
const org = (slug: string): string => `(select id from organisation where slug = '${slug}')`;

/** One row of each table whose changes are kept: how it is made, changed and removed, and in what field it changes. */
const TABLES: readonly (readonly [table: string, insert: string, set: string])[] = [
  [
    "organisation",
    `(source_id, slug, name, name_key, kind) values (${SOURCE}, 'new', 'New', 'new', 'PARTNER')`,
    "acronym = 'N'",
  ],
  [
    "organisation_alias",
    `(source_id, organisation_id, name, name_key) values (${SOURCE}, ${org("alpha")}, 'Alfa', 'alfa')`,
    "language = 'nl'",
  ],
  [
    "organisation_identifier",
    `(source_id, organisation_id, value) values (${SOURCE}, ${org("alpha")}, 'XX-1')`,
    "value = 'XX-2'",
  ],
  [
    "organisation_role",
    `(source_id, organisation_id, role) values (${SOURCE}, ${org("alpha")}, 'FUNDER')`,
    "ends_on = '2030-01-01'",
  ],
  [
    "membership",
    `(source_id, organisation_id, charter_signed_on, admitted_on, admission_decision, starts_on) values (${SOURCE}, ${org("alpha")}, '2001-01-01', '2001-01-01', 'Minutes', '2001-01-01')`,
    "assembly_seats = 2",
  ],
  [
    "affiliation",
    `(source_id, organisation_id, network_id) values (${SOURCE}, ${org("alpha")}, ${org("beta")})`,
    "starts_on = '2020-01-01'",
  ],
  [
    "activity",
    `(source_id, holder_id, identifier, titles, descriptions, content_hash) values (${SOURCE}, ${org("alpha")}, 'A-1', '{}', '{}', '')`,
    "framework = 'GSK'",
  ],
  [
    "partnership",
    `(source_id, holder_id, partner_id, partner_name_key) values (${SOURCE}, ${org("alpha")}, ${org("beta")}, 'beta')`,
    "agreement_type = 'MoU'",
  ],
  [
    "role_agreement",
    `(source_id, theme_code, country_code, valid_from, review_by) values (${SOURCE}, 'health', 'CD', '2020-01-01', '2030-01-01')`,
    "note = 'By letter'",
  ],
  [
    "visibility_setting",
    `(organisation_id, visibility, reason, set_by_organisation_id, origin) values (${org("beta")}, 'RESTRICTED', 'SAFETY', ${org("alpha")}, 'MEMBER')`,
    "visibility = 'CONFIDENTIAL'",
  ],
  ["account", "(name, email) values ('Ama-Serwaa', 'ama@example.org')", "language = 'nl'"],
  [
    "account_grant",
    `(account_id, organisation_id, role) values ((select id from account where email = 'kofi@example.org'), ${org("alpha")}, 'MEMBER_READER')`,
    "reads_confidential = true",
  ],
  [
    "invitation",
    `(email, role, token_hash, expires_at) values ('esi@example.org', 'AUDITOR', 'a secret', '2030-01-01')`,
    "withdrawn_at = '2026-11-24'",
  ],
  [
    "api_token",
    `(name, organisation_id, scopes, token_hash) values ('Sheet', ${org("alpha")}, '{IMPORT}', 'a secret')`,
    "scopes = '{}'",
  ],
  [
    "confidential_reading",
    "(account_id, reason, open_until) values ((select id from account where email = 'kofi@example.org'), 'A question', '2030-01-01')",
    "open_until = '2030-01-02'",
  ],
];

beforeEach(async () => {
  await app.sql("delete from account");
  await app.sql("insert into account (name, email) values ('Kofi', 'kofi@example.org')");
  await app.add.member("Alpha");
  await app.add.organisation("Beta");
});

test.each(TABLES)(
  "making, changing and removing a row of %s is kept, each once",
  async (table, insert, set) => {
    const [, field = ""] = /^(\w+) =/.exec(set) ?? [];
    const made = await kept(() => app.sql(`insert into ${table} ${insert}`));
    const row = `id = '${made[0]?.recordId}'`;
    expect(told(made)).toEqual([`${table} CREATED`]);
    expect(told(await kept(() => app.sql(`update ${table} set ${set} where ${row}`)))).toEqual([
      `${table} CHANGED ${field}`,
    ]);
    expect(await kept(() => app.sql(`update ${table} set ${set} where ${row}`))).toEqual([]);
    expect(told(await kept(() => app.sql(`delete from ${table} where ${row}`)))).toEqual([
      `${table} REMOVED`,
    ]);
  },
);

test.each(TABLES)(
  "a change of %s that is taken back with its transaction leaves nothing",
  async (table, insert) => {
    const rolledBack = () =>
      withClient(app.databaseUrl, async (client) => {
        await client.query("begin");
        await client.query(`insert into ${table} ${insert}`);
        await client.query("rollback");
      });
    expect(await kept(rolledBack)).toEqual([]);
  },
);

test("nothing secret is kept: no token, not even its digest", async () => {
  await app.sql(`insert into invitation ${insertOf("invitation")}`);
  await app.sql(`insert into api_token ${insertOf("api_token")}`);
  await app.sql("update api_token set token_hash = 'another secret', last_used_at = now()");
  expect(
    await app.sql("select from change_event c where c::text like '%secret%' or c.field = 'last_used_at'"),
  ).toEqual([]);
});

test("what people are called is kept under a key, and cannot be read without it", async () => {
  const [made] = await kept(() => app.sql(`insert into account ${insertOf("account")}`));
  expect(made?.new).toMatchObject({
    language: "en",
    name: { sealed: expect.any(String) },
    email: { person: made?.recordId },
  });
  expect(
    await app.sql(
      "select from change_event c where c::text ilike '%ama@example%' or c::text like '%Ama-Serwaa%'",
    ),
  ).toEqual([]);
  expect(
    await app.sql("select open_value(new->'name') as name from change_event where id = $1", [made?.id]),
  ).toEqual([{ name: "Ama-Serwaa" }]);
});

const insertOf = (table: string): string => TABLES.find(([name]) => name === table)?.[1] ?? "";

test("a statement that changes many rows and fields is kept field by field, with old and new", async () => {
  const events = await kept(() =>
    app.sql(
      "update organisation set acronym = upper(slug), country_code = 'CD' where slug in ('alpha', 'beta')",
    ),
  );
  expect(told(events)).toEqual([
    ...Array(2).fill("organisation CHANGED acronym"),
    ...Array(2).fill("organisation CHANGED country_code"),
  ]);
  const [alpha] = await app.sql<{ id: string }>("select id from organisation where slug = 'alpha'");
  expect(events.filter(({ recordId, field }) => recordId === alpha?.id && field === "acronym")).toMatchObject(
    [{ old: null, new: "ALPHA", organisations: [alpha?.id] }],
  );
});

test("columns that are derived are not kept", async () => {
  await app.sql(`insert into activity ${insertOf("activity")}`);
  const derived = () =>
    app.sql(
      "update activity set content_hash = 'x', is_leaf = false, counted_elsewhere_from = 1, source_line = 7, first_year = 2020",
    );
  expect(await kept(derived)).toEqual([]);
});

test("a theme is kept from when a person confirms it, as part of its activity", async () => {
  const events = await kept(() =>
    app.add.activity({ holder: "alpha", themes: ["health"], themeOrigin: "SUGGESTED" }),
  );
  expect(told(events)).toEqual(["activity CREATED"]);
  const confirmed = await kept(() =>
    app.sql("update activity_theme set origin = 'CONFIRMED', confirmed_on = '2026-11-24'"),
  );
  expect(confirmed.toSorted((a, b) => String(a.field).localeCompare(String(b.field)))).toMatchObject([
    {
      entity: "activity_theme",
      recordId: events[0]?.recordId,
      part: "health",
      field: "confirmed_on",
      old: null,
      new: "2026-11-24",
    },
    {
      entity: "activity_theme",
      recordId: events[0]?.recordId,
      part: "health",
      field: "origin",
      old: "SUGGESTED",
      new: "CONFIRMED",
      organisations: events[0]?.organisations,
    },
  ]);
});

test("the parties of a role agreement are kept as one of its fields", async () => {
  await app.sql(`insert into role_agreement ${insertOf("role_agreement")}`);
  const party =
    "insert into role_agreement_parties (role_agreement_id, organisation_id) select r.id, o.id from role_agreement r, organisation o where slug = 'beta'";
  const [agreement] = await app.sql<{ id: string; beta: string }>(
    `select id, ${org("beta")} as beta from role_agreement`,
  );
  const joined = await kept(() => app.sql(party));
  expect(joined).toMatchObject([
    {
      entity: "role_agreement",
      recordId: agreement?.id,
      kind: "CHANGED",
      field: "parties",
      old: null,
      new: agreement?.beta,
      organisations: [agreement?.beta],
    },
  ]);
  const left = await kept(() => app.sql("delete from role_agreement_parties"));
  expect(left).toMatchObject([{ kind: "CHANGED", field: "parties", old: agreement?.beta, new: null }]);
});

test("what goes with a record that is removed is kept too", async () => {
  await app.sql(`insert into organisation_alias ${insertOf("organisation_alias")}`);
  const events = await kept(() => app.sql("delete from organisation where slug = 'alpha'"));
  expect(told(events)).toEqual([
    "organisation REMOVED",
    "organisation_alias REMOVED",
    "organisation_role REMOVED",
  ]);
  expect(events.find(({ entity }) => entity === "organisation")?.old).toMatchObject({
    slug: "alpha",
    name: "Alpha",
    visibility: "PUBLIC",
  });
});

test("what the entity manager writes is kept", async () => {
  const em = orm.em.fork();
  const write = async () => {
    const alpha = await em.findOneOrFail(Organisation, { slug: "alpha" });
    alpha.website = "https://alpha.example.org";
    await em.flush();
  };
  expect(told(await kept(write))).toEqual(["organisation CHANGED website"]);
});

test("what seeds write is kept, as the work of the program", async () => {
  const events = await kept(() => seedDatabase(orm.em, "demo"));
  const made = events.filter(({ entity, kind }) => entity === "activity" && kind === "CREATED");
  expect(made).toHaveLength((await app.sql("select from activity")).length);
  expect(new Set(events.map(({ path }) => path))).toEqual(new Set(["SYSTEM"]));
  await app.sql("delete from role_agreement");
});

test("of what an import makes only that is kept, for its own lines tell the rest; what it changes is kept in full", async () => {
  const first = await kept(() =>
    importText(app.databaseUrl, iatiFile({ id: "X-1", title: "Wells", partners: ["Gamma"] }, { id: "X-2" })),
  );
  expect(told(first)).toEqual([
    ...Array(2).fill("activity CREATED"),
    ...Array(2).fill("organisation CREATED"),
    "organisation_alias CREATED",
    "organisation_identifier CREATED",
    "organisation_role CREATED",
    "partnership CREATED",
  ]);
  const [run] = await app.sql<{ id: string }>("select id from import_run");
  expect(
    first.every(
      ({ path, importRunId, new: value }) => path === "IMPORT" && importRunId === run?.id && value === null,
    ),
  ).toBe(true);
  const second = await kept(() =>
    importText(app.databaseUrl, iatiFile({ id: "X-1", title: "Clean wells", partners: ["Gamma"] })),
  );
  expect(told(second)).toEqual(["activity CHANGED titles", "activity CHANGED withdrawn_on"]);
  expect(second.find(({ field }) => field === "titles")).toMatchObject({
    old: { en: "Wells" },
    new: { en: "Clean wells" },
  });
});

test("an import says for whom it was made", async () => {
  const [kofi] = await app.sql<{ id: string }>("select id from account");
  const [run] = await app.sql<{ id: string }>(
    "insert into import_run (file_name, bytes, account_id) values ('a.xml', 1, $1) returning id",
    [kofi?.id],
  );
  const path = writeFile(iatiFile({ id: "X-1", by: MEMBER }));
  const events = await kept(() =>
    performImport({
      databaseUrl: app.databaseUrl,
      path,
      fileName: "a.xml",
      holder: null,
      dryRun: false,
      today: TODAY,
      run: { id: run?.id ?? "", isRecorded: true },
      onProgress: async () => undefined,
    }),
  );
  expect(new Set(events.map(({ path: by, accountId }) => `${by} ${accountId}`))).toEqual(
    new Set([`IMPORT ${kofi?.id}`]),
  );
});

test("a person's change says whose it was", async () => {
  const id = await app.add.activity({ holder: "alpha", themes: ["health"], themeOrigin: "SUGGESTED" });
  const ask = "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }";
  const events = await kept(() => app.askAs(STAFF)(ask, { ids: [id] }));
  expect(told(events)).toEqual(["activity_theme CHANGED confirmed_on", "activity_theme CHANGED origin"]);
  expect(events).toMatchObject(Array(2).fill({ path: "PERSON", accountId: STAFF.accountId }));
});
