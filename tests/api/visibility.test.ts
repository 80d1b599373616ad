import { randomUUID } from "node:crypto";
import { VISITOR } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Delta");
});

const NOT_PUBLIC = ["NETWORK", "RESTRICTED", "CONFIDENTIAL"];

/** Everything a visitor can ask that could hold a trace of an organisation or an activity. */
const EVERYWHERE = `{
  activities { totalCount nodes { identifier holder { slug } partners { mention organisation { slug } } } }
  organisations { totalCount nodes { slug networks { slug } heldBy { holder { slug } partner { slug } activityCount }
    partnerships { totalCount nodes { holder { slug } partner { slug } activityCount } } activities { totalCount nodes { identifier } } } }
  sharedPartners(minHolders: 1) { partner { slug } holders { slug } }
  filterOptions { partnerTypes frameworks years countries { code } holders { slug } }
  coverageMatrix(rows: HOLDER) { partners rows { key label } columns { key } cells { row umbrella { activities } members { activities } } trust { activities holders } }
}`;

const everywhere = async (): Promise<string> => JSON.stringify(await app.ask(EVERYWHERE));

test.each(NOT_PUBLIC)(
  "an organisation that is %s shows nowhere, nor what it holds, nor that others work with it",
  async (visibility) => {
    await app.add.organisation("Secret Holder", { kind: "MEMBER", role: "MEMBER", visibility });
    await app.add.organisation("Secret Partner", { visibility, kind: "DIASPORA", networks: ["delta"] });
    const before = await everywhere();
    await app.add.activity({
      holder: "secret-holder",
      identifier: "HELD",
      partners: ["delta"],
      places: ["BO"],
      framework: "SECRET",
      years: [2011, 2011],
    });
    expect(await everywhere()).not.toMatch(/"BO"|2011/);
    await app.add.activity({ identifier: "TAKEN-PART", partners: ["secret-partner"], places: ["PE"] });
    expect(await everywhere()).not.toMatch(/[Ss]ecret|SECRET|DIASPORA|"HELD"/);
    expect(JSON.parse(await everywhere())).toMatchObject({
      data: {
        activities: { totalCount: 1, nodes: [{ identifier: "TAKEN-PART", partners: [] }] },
        coverageMatrix: { partners: 0, trust: { activities: 1 } },
      },
    });
    expect(before).not.toContain("secret");
  },
);

test.each(NOT_PUBLIC)("an activity that is %s shows nowhere and counts nowhere", async (visibility) => {
  await app.add.activity({ holder: "alpha", identifier: "OPEN", partners: ["delta"], places: ["CD"] });
  const before = await everywhere();
  await app.add.activity({
    holder: "alpha",
    identifier: "HIDDEN",
    partners: ["delta"],
    places: ["CD"],
    visibility,
  });
  expect(await everywhere()).toBe(before);
  await app.add.organisation("Epsilon");
  const named = await everywhere();
  await app.add.activity({ holder: "alpha", partners: ["epsilon"], places: ["CD"], visibility });
  expect(await everywhere()).toBe(named);
});

test.each(NOT_PUBLIC)(
  "what a holder that is %s wrote of others names it nowhere: no alias, no source, no line of an import",
  async (visibility) => {
    const secret = await app.add.member("Secret Holder", { visibility, identifiers: ["XX-SECRET-1"] });
    const activityId = await app.add.activity({
      holder: "secret-holder",
      identifier: "HELD",
      partners: ["delta"],
    });
    await app.add.activity({ identifier: "OPEN" });
    const [source, run] = [randomUUID(), randomUUID()];
    const report = {
      publishers: [
        { ref: "XX-OPEN-1", name: "Alpha" },
        { ref: "XX-SECRET-1", name: null },
      ],
    };
    await app.sql(
      "insert into source (id, kind, name, publisher, taken_on, holder_id) values ($1, 'IATI_FILE', 'secret.xml', 'XX-SECRET-1', '2026-01-01', $2)",
      [source, secret.id],
    );
    await app.sql(
      "insert into import_run (id, file_name, bytes, status, report) values ($1, 'a.xml', 1, 'APPLIED', $2)",
      [run, report],
    );
    await app.sql(
      `insert into import_change (run_id, kind, activity_id, identifier, title)
        select $1, 'NEW', id, identifier, titles->>'en' from activity where identifier in ('HELD', 'OPEN')`,
      [run],
    );
    await app.sql(
      `insert into import_problem (run_id, activity, value, code, message) values ($1, 'HELD', null, 'A', 'Secret.'), ($1, 'OPEN', null, 'B', 'Open.'),
        ($1, null, 'Secret Holder', 'C', 'Secret Holder is new.'), ($1, null, null, 'D', 'Of the file.'),
        ($1, 'OPEN', 'Hidden Spelling', 'E', 'A spelling.'), ($1, 'OPEN', null, 'F', 'The organisation “Hidden Spelling” pays.'),
        ($1, 'OPEN', 'Hidden Spelling of another', 'G', 'The organisation “Hidden Spelling of another” pays.')`,
      [run],
    );
    await app.sql(
      `insert into organisation_alias (organisation_id, name, name_key, source_id) values ($1, 'Hidden Spelling', 'hidden spelling', $2)`,
      [secret.id, source],
    );
    await app.sql(
      `insert into organisation_alias (organisation_id, name, name_key, holder_id, source_id)
        select id, spelling, spelling, holder, $2 from organisation, (values ('secret spelling', $1::uuid), ('open spelling', null)) x(spelling, holder) where slug = 'delta'`,
      [secret.id, source],
    );
    const ask = `query ($run: ID!) { organisation(slug: "delta") { source { source { name } } aliases { name source { line } } }
      found: organisations(search: "spelling") { totalCount } sought: organisations(search: "secret spelling") { totalCount }
      importRun(id: $run) { report { publishers { ref } } changes { totalCount nodes { identifier } } problems { totalCount nodes { code } } } }`;
    const asked = async (sourceId: string) => {
      await app.sql("update organisation set source_id = $1 where slug = 'delta'", [sourceId]);
      return (await app.askAs({ ...STAFF, sight: VISITOR.sight })(ask, { run })).data;
    };
    const seen = {
      organisation: { source: null, aliases: [{ name: "open spelling", source: null }] },
      found: { totalCount: 1 },
      sought: { totalCount: 0 },
      importRun: {
        report: { publishers: [{ ref: "XX-OPEN-1" }] },
        changes: { totalCount: 1, nodes: [{ identifier: "OPEN" }] },
        problems: { totalCount: 3, nodes: [{ code: "B" }, { code: "D" }, { code: "G" }] },
      },
    };
    expect(await asked(source)).toEqual(seen);
    await app.sql("update activity set source_id = $1 where id = $2", [source, activityId]);
    expect(await asked(source)).toEqual(seen);
  },
);

test.each(NOT_PUBLIC)("a partnership that is %s shows on neither side", async (visibility) => {
  await app.add.activity({ holder: "alpha", partners: ["delta"] });
  await app.sql("update partnership set visibility = $1", [visibility]);
  const { data } = await app.ask<{ organisations: object }>(
    "{ organisations { nodes { partnerships { totalCount nodes { id } } heldBy { id } } } }",
  );
  expect(JSON.stringify(data)).not.toContain('"id"');
  expect(JSON.stringify(data)).not.toContain('"totalCount":1');
});

test.each(NOT_PUBLIC)("a partnership that is %s names its partner nowhere", async (visibility) => {
  await app.add.activity({ holder: "alpha", partners: ["delta"], places: ["CD"] });
  await app.sql("update partnership set visibility = $1", [visibility]);
  await app.add.activity({ holder: "alpha", partners: ["delta"], places: ["CD"] });
  const { data } = await app.ask<Record<string, unknown>>(
    "{ sharedPartners(minHolders: 1) { partner { slug } } activities { nodes { partners { mention } } } coverageMatrix { partners } }",
  );
  expect(data).toEqual({
    sharedPartners: [],
    activities: { nodes: [{ partners: [] }, { partners: [] }] },
    coverageMatrix: { partners: 0 },
  });
});

test("of an activity with an open and a hidden partner only the open one shows, and no money is missing", async () => {
  await app.add.organisation("Secret Partner", { visibility: "RESTRICTED" });
  await app.add.activity({
    partners: { delta: 0.5, "secret-partner": 0.5 },
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
  });
  const { data } = await app.ask<{ activities: { nodes: object[] } }>(
    "{ activities { nodes { partners { organisation { slug } } } } }",
  );
  expect(data?.activities.nodes).toEqual([{ partners: [{ organisation: { slug: "delta" } }] }]);
  const matrix = await askMatrix(app);
  expect(matrix.partners).toBe(1);
  expect(matrix.cell("health", "CD").umbrella).toMatchObject({ partners: 1, activities: 1, effortEur: 100 });
});

test("a filter that names a hidden organisation finds nothing", async () => {
  const secret = await app.add.organisation("Secret Partner", { visibility: "RESTRICTED" });
  await app.add.activity({ partners: ["delta", "secret-partner"], themes: ["health"] });
  for (const partner of ["secret-partner", secret.id]) {
    const { data } = await app.ask(
      "query ($filter: CoverageFilter) { activities(filter: $filter) { totalCount } }",
      { filter: { partner } },
    );
    expect(data).toEqual({ activities: { totalCount: 0 } });
  }
});

test("a hidden network is no filter and is named by nobody", async () => {
  await app.add.organisation("Secret Network", { kind: "REGIONAL_NETWORK", visibility: "NETWORK" });
  await app.add.organisation("Epsilon", { networks: ["secret-network"] });
  await app.add.activity({ partners: ["epsilon"] });
  expect(await everywhere()).not.toContain("secret");
  const { data } = await app.ask('{ activities(filter: {network: "secret-network"}) { totalCount } }');
  expect(data).toEqual({ activities: { totalCount: 0 } });
});

test("confirming what may not be seen changes nothing and tells nothing", async () => {
  await app.add.organisation("Secret Holder", { kind: "MEMBER", role: "MEMBER", visibility: "RESTRICTED" });
  const hidden = await app.add.activity({
    themes: ["health"],
    themeOrigin: "SUGGESTED",
    visibility: "RESTRICTED",
  });
  const held = await app.add.activity({
    holder: "secret-holder",
    themes: ["health"],
    themeOrigin: "SUGGESTED",
  });
  const { data } = await app.askAs({ ...STAFF, sight: VISITOR.sight })(
    "mutation ($input: ThemeConfirmationInput!) { confirmThemes(input: $input) { changed activities { identifier holder { slug } } } }",
    { input: { activityIds: [hidden, held] } },
  );
  expect(data).toEqual({ confirmThemes: { changed: 0, activities: [] } });
  expect(await app.sql("select distinct origin from activity_theme")).toEqual([{ origin: "SUGGESTED" }]);
});

test("the holder of what is public is the umbrella or a member that is public", async () => {
  await app.add.activity({ identifier: "OPEN" });
  const { data } = await app.ask(
    "{ activities { nodes { holder { slug } } } filterOptions { holders { slug } } }",
  );
  expect(data).toEqual({
    activities: { nodes: [{ holder: { slug: UMBRELLA } }] },
    filterOptions: { holders: [{ slug: UMBRELLA }] },
  });
});
