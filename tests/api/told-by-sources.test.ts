import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../support/insert-organisation.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;

/** Alpha and Beta are members; the partner Gamma was first read in Alpha's file, and Alpha writes it in a way of its own. */
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from source where kind = 'IATI_FILE'");
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  await app.add.organisation("Gamma");
  await bringFile("alpha.xml", alpha, 7);
  await app.sql(
    "update organisation set source_id = (select id from source where name = 'alpha.xml'), source_line = 7 where slug = 'gamma'",
  );
});

/** A file of a holder, with its work with Gamma. @param line of the file at which Gamma is named. */
async function bringFile(
  file: string,
  { id, slug }: Added,
  line: number,
  more: object = {},
): Promise<string> {
  await app.sql(
    "insert into source (kind, name, publisher, taken_on, holder_id) values ('IATI_FILE', $1, $1, '2026-01-01', $2)",
    [file, id],
  );
  const activity = await app.add.activity({ holder: slug, partners: ["gamma"], themes: ["health"], ...more });
  await app.sql(
    "update activity a set source_id = s.id, source_line = $3 from source s where s.name = $1 and a.id = $2",
    [file, activity, line - 2],
  );
  await app.sql("update activity_partner set source_line = $2 where activity_id = $1", [activity, line]);
  await app.sql(
    `insert into organisation_alias (organisation_id, name, name_key, holder_id, source_id, source_line)
      select o.id, 'Gamma of ' || $1, 'gamma of ' || $1, $2, s.id, $3 from organisation o, source s where o.slug = 'gamma' and s.name = $1`,
    [file, id, line],
  );
  await app.add.activity({ holder: slug }); // brings partnerships in step
  return activity;
}

interface Read {
  readonly line: number | null;
  readonly source: { readonly name: string; readonly publisher: string | null };
}

/** Where Gamma was read, as "alpha.xml 7", what else it is called, and how many are found by Alpha's spelling. */
async function told(viewer: Viewer = VISITOR) {
  const { data } = await app.askAs(viewer)<{
    organisation: { source: Read | null; aliases: readonly { name: string; source: Read | null }[] };
    organisations: { totalCount: number };
  }>(`{ organisation(slug: "gamma") { source { ...Read } aliases { name source { ...Read } } } organisations(search: "gamma of alpha") { totalCount } }
    fragment Read on SourceLine { line source { name publisher } }`);
  const read = (source: Read | null) => source && `${source.source.name} ${source.line}`;
  const { source = null, aliases = [] } = data?.organisation ?? {};
  return {
    source: read(source),
    aliases: aliases.map((alias) => `${alias.name}, ${read(alias.source)}`),
    found: data?.organisations.totalCount,
  };
}

const NOTHING = { source: null, aliases: [], found: 0 };
const ALPHA = { source: "alpha.xml 7", aliases: ["Gamma of alpha.xml, alpha.xml 7"], found: 1 };

test("where a partner was read, and what its holder calls it, is told to those who know of their work", async () => {
  expect(await told()).toEqual(ALPHA);
});

const setPartnerships = (visibility: string) =>
  app.sql("update partnership set visibility = $1", [visibility]);
const hideField = (field: string) =>
  app.sql(
    "update organisation set field_visibility = jsonb_build_object($1::text, 'RESTRICTED') where slug = 'gamma'",
    [field],
  );

test.each([
  ["a partnership", () => setPartnerships("RESTRICTED")],
  ["a place", () => hideField("PLACE")],
  ["a theme", () => hideField("THEME")],
  [
    "work that alone proves a partnership",
    async () => {
      await app.sql("update activity set visibility = 'RESTRICTED'");
      await app.add.activity({ holder: "alpha" }); // brings partnerships in step
    },
  ],
  ["a holder", () => app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'alpha'")],
])("%s that is hidden is not told by the file and the spellings of the holder", async (_, hide) => {
  await hide();
  for (const viewer of [
    VISITOR,
    viewerAs(Role.FACILITATOR, beta.id),
    viewerAs(Role.MEMBER_EDITOR, beta.id),
  ]) {
    expect(await told(viewer)).toEqual(NOTHING);
  }
  for (const viewer of [STAFF, viewerAs(Role.MEMBER_READER, alpha.id)]) {
    expect(await told(viewer)).toEqual(ALPHA);
  }
});

test("whoever does not see the first to name a partner reads of another whom they see, as if there had been no first", async () => {
  await bringFile("beta.xml", beta, 9);
  await app.sql("update partnership set visibility = 'CONFIDENTIAL' where holder_id = $1", [alpha.id]);
  expect(await told(STAFF)).toEqual({
    source: "beta.xml 9",
    aliases: ["Gamma of beta.xml, beta.xml 9"],
    found: 0,
  });
});

test("a name that is no holder's is told, with where the partner was read as far as that is seen", async () => {
  await bringFile("beta.xml", beta, 9);
  await app.sql("delete from organisation_alias");
  await app.sql(
    "insert into organisation_alias (organisation_id, name, name_key, source_id, source_line) select id, 'Old name', 'old name', source_id, source_line from organisation where slug = 'gamma'",
  );
  expect((await told()).aliases).toEqual(["Old name, alpha.xml 7"]);
  await app.sql("update partnership set visibility = 'RESTRICTED' where holder_id = $1", [alpha.id]);
  expect((await told()).aliases).toEqual(["Old name, beta.xml 9"]);
});

test("a line of hidden work is not told where other work of the same holder is seen", async () => {
  await app.sql("delete from organisation_alias");
  await app.sql("update activity set visibility = 'RESTRICTED' where holder_id = $1", [alpha.id]);
  const open = await app.add.activity({ holder: "alpha", partners: ["gamma"] });
  await app.sql(
    "update activity set source_id = (select id from source where name = 'alpha.xml') where id = $1",
    [open],
  );
  await app.sql("update activity_partner set source_line = 30 where activity_id = $1", [open]);
  await app.add.activity({ holder: "alpha" }); // brings partnerships in step
  expect((await told()).source).toBe("alpha.xml 30");
  expect((await told(STAFF)).source).toBe("alpha.xml 7");
});

test("a file that is nobody's that is known is told of nobody, and who is no partner is known by work that is seen", async () => {
  await app.sql("update source set holder_id = null where name = 'alpha.xml'");
  expect(await told(STAFF)).toEqual({ source: null, aliases: ["Gamma of alpha.xml, null"], found: 1 });
  await app.sql("update source set holder_id = $1 where name = 'alpha.xml'", [alpha.id]);
  await app.sql("delete from partnership");
  expect(await told()).toEqual(ALPHA);
  await app.sql("update activity set visibility = 'RESTRICTED'");
  expect(await told()).toEqual(NOTHING);
});

test("what is no file of a holder's, and one's own, is told to everybody", async () => {
  const readOf = async (slug: string) => {
    const { data } = await app.ask<{ organisation: { source: Read | null } }>(
      "query ($slug: ID!) { organisation(slug: $slug) { source { line source { name publisher } } } }",
      { slug },
    );
    return data?.organisation.source;
  };
  expect(await readOf("beta")).toEqual({ line: null, source: expect.objectContaining({ publisher: null }) });
  await app.sql(
    "update organisation set source_id = (select id from source where name = 'alpha.xml'), source_line = 3 where slug = 'alpha'",
  );
  expect(await readOf("alpha")).toEqual({ line: 3, source: { name: "alpha.xml", publisher: "alpha.xml" } });
});
