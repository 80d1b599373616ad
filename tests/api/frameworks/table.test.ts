import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addFramework } from "../../support/add-framework.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from framework");
});

const TABLE = `query ($code: ID!, $first: Int, $after: String) { frameworkTable(code: $code, first: $first, after: $after) { totalCount
  nodes { actor { slug } isActor isLinked partner { slug } countries { code } regions { code } themes { code } goals { name } activities firstYear lastYear }
  pageInfo { endCursor hasNextPage } } }`;

interface Row {
  readonly actor: { readonly slug: string };
  readonly partner: { readonly slug: string } | null;
  readonly isLinked: boolean;
  readonly activities: number;
}
interface Table {
  readonly frameworkTable: { readonly totalCount: number; readonly nodes: readonly Row[] };
}

const rows = ({ data }: { data?: Table | null }) =>
  data?.frameworkTable.nodes.map(({ actor, partner, isLinked }) => [
    actor.slug,
    partner?.slug ?? null,
    isLinked,
  ]);

test("a hidden partner is missing from the table as if nobody had recorded it, and so is what it alone would tell", async () => {
  await app.add.member("Own");
  await app.add.organisation("Open");
  await app.add.organisation("Hidden", { visibility: "RESTRICTED" });
  await addFramework(app.sql, { code: "JSF-A" });
  await app.add.activity({ holder: "own", framework: "JSF-A", partners: ["open", "hidden"], places: ["PH"] });
  const visitor = await app.ask<Table>(TABLE, { code: "JSF-A" });
  expect(rows(visitor)).toEqual([["own", "open", true]]);
  expect(visitor.data?.frameworkTable.totalCount).toBe(1);
  expect(rows(await app.askAs(STAFF)<Table>(TABLE, { code: "JSF-A" }))).toEqual([
    ["own", "hidden", true],
    ["own", "open", true],
  ]);
});

test("work whose only partner is hidden looks like work without a partner", async () => {
  await app.add.member("Own");
  await app.add.organisation("Hidden", { visibility: "RESTRICTED" });
  await addFramework(app.sql, { code: "JSF-A" });
  await app.add.activity({ holder: "own", framework: "JSF-A", partners: ["hidden"], places: ["PH"] });
  expect(rows(await app.ask<Table>(TABLE, { code: "JSF-A" }))).toEqual([["own", null, true]]);
});

test("a hidden activity and its holder are in no row, no goal and no count for others", async () => {
  const own = await app.add.member("Own");
  const { goals } = await addFramework(app.sql, {
    code: "JSF-A",
    actors: [own.id],
    goals: { Health: ["health"] },
  });
  const id = await app.add.activity({
    holder: "own",
    framework: "JSF-A",
    themes: ["health"],
    places: ["PH"],
    visibility: "CONFIDENTIAL",
  });
  await app.sql(
    "insert into activity_goal (activity_id, goal_id, source_id) select $1, $2, source_id from framework limit 1",
    [id, goals.Health],
  );
  expect(rows(await app.askAs(STAFF)<Table>(TABLE, { code: "JSF-A" }))).toEqual([]);
  const FRAMEWORK = '{ framework(code: "JSF-A") { activities goals { workers { organisation { slug } } } } }';
  expect((await app.askAs(STAFF)(FRAMEWORK)).data).toEqual({
    framework: { activities: 0, goals: [{ workers: [] }] },
  });
});

test("a code that only activities name has its table, and no framework", async () => {
  await app.add.activity({ framework: "JSF-NOWHERE", places: ["PH"] });
  const { data } = await app.ask('{ framework(code: "JSF-NOWHERE") { code } }');
  expect(data).toEqual({ framework: null });
  expect(rows(await app.ask<Table>(TABLE, { code: "JSF-NOWHERE" }))).toEqual([["11-11-11", null, true]]);
  expect(rows(await app.ask<Table>(TABLE, { code: "never heard of" }))).toEqual([]);
});

test("other work of an actor in the country of the framework, within its cycle, stands beside what is linked", async () => {
  const own = await app.add.member("Own");
  await app.add.member("Outsider");
  await addFramework(app.sql, { code: "JSF-A", country: "PH", actors: [own.id] });
  const there = { places: ["PH"], years: [2024, 2024] } as const;
  await app.add.activity({ holder: "own", framework: "JSF-A", ...there });
  await app.add.activity({ holder: "own", ...there });
  await app.add.activity({ holder: "own", places: ["PH"], years: [2019, 2020] });
  await app.add.activity({ holder: "own", places: ["CD"], years: [2024, 2024] });
  await app.add.activity({ holder: "outsider", ...there });
  const answer = await app.ask<Table>(TABLE, { code: "JSF-A" });
  expect(rows(answer)).toEqual([
    ["own", null, true],
    ["own", null, false],
  ]);
  expect(answer.data?.frameworkTable.nodes.map(({ activities }) => activities)).toEqual([1, 1]);
});

test("a row tells places, themes, goals and years of all its activities", async () => {
  const own = await app.add.member("Own");
  await app.add.organisation("League");
  const { goals } = await addFramework(app.sql, {
    code: "JSF-A",
    actors: [own.id],
    goals: { Health: ["health"] },
  });
  const work = { holder: "own", framework: "JSF-A", partners: ["league"] } as const;
  const id = await app.add.activity({ ...work, places: ["PH"], themes: ["health"], years: [2022, 2023] });
  await app.add.activity({ ...work, places: ["035"], themes: ["migration"], years: [2025, 2026] });
  const LINK = "mutation ($input: ActivityLinksInput!) { linkActivities(input: $input) { changed } }";
  await app.askAs(STAFF)(LINK, { input: { framework: "JSF-A", goal: goals.Health, activities: [id] } });
  expect((await app.ask(TABLE, { code: "JSF-A" })).data).toMatchObject({
    frameworkTable: {
      totalCount: 1,
      nodes: [
        {
          isActor: true,
          partner: { slug: "league" },
          countries: [{ code: "PH" }],
          regions: [{ code: "035" }],
          themes: [{ code: "health" }, { code: "migration" }],
          goals: [{ name: "Health" }],
          activities: 2,
          firstYear: 2022,
          lastYear: 2026,
        },
      ],
    },
  });
});

test("the table is read page by page, each row once", async () => {
  await addFramework(app.sql, { code: "JSF-A" });
  for (const name of ["Alpha", "Beta", "Gamma"]) await app.add.organisation(name);
  await app.add.activity({ framework: "JSF-A", partners: ["alpha", "beta", "gamma"] });
  await app.add.activity({ framework: "JSF-A" });
  const found: unknown[] = [];
  let after: string | null = null;
  do {
    const page: {
      data?: {
        frameworkTable: Table["frameworkTable"] & {
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
        };
      } | null;
    } = await app.ask(TABLE, { code: "JSF-A", first: 1, after });
    found.push(...(page.data?.frameworkTable.nodes.map(({ partner }) => partner?.slug ?? null) ?? []));
    after = page.data?.frameworkTable.pageInfo.hasNextPage
      ? page.data.frameworkTable.pageInfo.endCursor
      : null;
  } while (after !== null);
  expect(found).toEqual([null, "alpha", "beta", "gamma"]);
});

test("who works on a goal is told by links, and by themes where there is none", async () => {
  const [own] = [await app.add.member("Own"), await app.add.member("Other")];
  const { goals } = await addFramework(app.sql, { code: "JSF-A", goals: { Health: ["health"], Land: [] } });
  const work = { framework: "JSF-A", themes: ["health"], places: ["PH"] } as const;
  const linked = await app.add.activity({ ...work, holder: "own", themes: ["migration"] });
  await app.add.activity({ ...work, holder: "own" });
  await app.add.activity({ ...work, holder: "other" });
  const LINK = "mutation ($input: ActivityLinksInput!) { linkActivities(input: $input) { changed } }";
  const editor = app.askAs(viewerAs(Role.MEMBER_EDITOR, own.id));
  expect(
    (await editor(LINK, { input: { framework: "JSF-A", goal: goals.Health, activities: [linked] } })).data,
  ).toEqual({
    linkActivities: { changed: 1 },
  });
  const { data } = await app.ask(
    '{ framework(code: "JSF-A") { goals { workers { basis activities organisation { slug } } } } }',
  );
  expect(data).toEqual({
    framework: {
      goals: [
        {
          workers: [
            { basis: "THEME", activities: 1, organisation: { slug: "other" } },
            { basis: "LINKED", activities: 1, organisation: { slug: "own" } },
          ],
        },
        { workers: [] },
      ],
    },
  });
});
