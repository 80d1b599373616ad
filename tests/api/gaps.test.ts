import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { countStatements, ofTheQuestion } from "../support/count-statements.ts";
import { addCycle, addFramework, addNeed } from "../support/needs.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.sql("truncate framework_cycle cascade");
  await app.add.member("Alpha");
  await app.add.member("Beta");
  await app.add.member("Gamma");
});

const BOARD = `query ($filter: GapFilter, $state: GapState) { gaps(filter: $filter, state: $state) { totalCount nodes {
  state reason actors confirmed minimum indicatorValue country { code } region { code } need { title statedBy { slug } }
  present { slug } left { lastYear holder { slug } } nearby { country { code } region { code } holders { slug } } otherThemes { theme { code } holders { slug } }
} } }`;

interface Board {
  readonly gaps: {
    readonly totalCount: number;
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
}

async function board(viewer: Viewer = STAFF, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await app.askAs(viewer)<Board>(BOARD, variables);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.gaps.nodes;
}

/** Work on peace, so that its holders are present in a country without meeting a need of health. */
const addWork = (holder: string, more: object = {}) =>
  app.add.activity({
    holder,
    places: ["BI"],
    themes: ["peace-and-security"],
    years: [2025, 2027],
    ...more,
  });

const confirm = (...slugs: readonly string[]) =>
  app.sql(
    "update activity set last_confirmed_on = '2026-06-01' where holder_id in (select id from organisation where slug = any($1))",
    [slugs],
  );

test("the board is for members and the secretariat, not for visitors nor for one partner about another", async () => {
  for (const viewer of [VISITOR, viewerAs(Role.PARTNER_DELEGATE, "00000000-0000-4000-8000-000000000001")]) {
    const { data, errors } = await app.askAs(viewer)<Board>(BOARD);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
  }
});

test("where nobody stated a need there is nothing to say, however empty the country is", async () => {
  await addCycle(app, 0);
  await addWork("alpha");
  expect(await board()).toEqual([]);
});

test("a need that was closed asks for nothing any more, nor one that is still to be stated", async () => {
  await addNeed(app, { place: "BI", closedOn: "2026-11-23" });
  await app.sql("update stated_need set closed_on = '2026-11-24'");
  expect(await board()).toHaveLength(1);
  await app.sql("update stated_need set closed_on = '2026-11-23'");
  expect(await board()).toEqual([]);
  await app.sql("update stated_need set closed_on = null, stated_on = '2026-11-24'");
  expect(await board()).toEqual([]);
});

test("nothing is asserted while too few of those who work in the country confirmed; it is from the minimum on", async () => {
  await addCycle(app, 0.5);
  for (const holder of ["alpha", "beta", "gamma"]) await addWork(holder);
  await addNeed(app, { place: "BI", theme: "health" });
  await confirm("alpha");
  expect(await board()).toMatchObject([
    { state: "UNKNOWN", reason: "TOO_FEW_CONFIRMED", actors: 3, confirmed: 1, minimum: 0.5 },
  ]);
  await confirm("beta");
  expect(await board()).toMatchObject([{ state: "NOTHING_RECORDED", reason: null, actors: 3, confirmed: 2 }]);
});

test("what was confirmed more than twelve months ago counts no more", async () => {
  await addCycle(app, 1);
  await addWork("alpha");
  await addNeed(app, { place: "BI", theme: "health" });
  await app.sql("update activity set last_confirmed_on = '2025-11-23'");
  expect(await board()).toMatchObject([{ state: "UNKNOWN", confirmed: 0 }]);
  await app.sql("update activity set last_confirmed_on = '2025-11-24'");
  expect(await board()).toMatchObject([{ state: "NOTHING_RECORDED", confirmed: 1 }]);
});

test("who works in the country has to have confirmed work there, and not elsewhere alone", async () => {
  await addCycle(app, 1);
  await addWork("alpha");
  await app.add.activity({ holder: "alpha", places: ["PH"], confirmedOn: "2026-06-01" });
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([{ state: "UNKNOWN", actors: 1, confirmed: 0 }]);
});

test("where nobody works, and no framework names actors, it is unknown and not nothing", async () => {
  await addCycle(app, 0);
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([{ state: "UNKNOWN", reason: "NO_ACTOR", actors: 0, confirmed: 0 }]);
});

test("where no cycle says how many have to confirm nothing is asserted", async () => {
  await addWork("alpha");
  await confirm("alpha");
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([{ state: "UNKNOWN", reason: "NO_MINIMUM", minimum: null }]);
});

test("of a country with a framework its actors count, and not whoever works there", async () => {
  await addCycle(app, 0.5);
  await addFramework(app, { country: "BI", actors: ["alpha", "beta"] });
  await addWork("gamma");
  await app.add.activity({ holder: "alpha", places: ["PH"] });
  await addNeed(app, { place: "BI", theme: "health" });
  await confirm("gamma");
  expect(await board()).toMatchObject([{ state: "UNKNOWN", actors: 2, confirmed: 0 }]);
  await confirm("alpha");
  expect(await board()).toMatchObject([{ state: "NOTHING_RECORDED", actors: 2, confirmed: 1 }]);
});

test("a goal of a framework is met by work on any of its themes, and is unknown when it names none", async () => {
  await addCycle(app, 0);
  const { goal, code } = await addFramework(app, {
    country: "BI",
    actors: ["alpha"],
    goalThemes: ["health", "peace-and-security"],
  });
  await app.sql(
    "insert into stated_need (source_type, title, country_code, goal_id, stated_on) values ('FRAMEWORK_GOAL', 'Justice', 'BI', $1, '2026-01-01')",
    [goal],
  );
  expect(await board(STAFF, { filter: { frameworks: [code] } })).toMatchObject([
    { state: "NOTHING_RECORDED" },
  ]);
  await addWork("beta");
  expect(await board()).toMatchObject([{ state: "MET", present: [{ slug: "beta" }] }]);
  await app.sql("delete from strategic_goal_themes");
  await app.sql("delete from activity");
  expect(await board()).toMatchObject([{ state: "UNKNOWN", reason: "NO_THEME" }]);
});

test("work of other years meets nothing now, and who left is told with the last year", async () => {
  await addCycle(app, 0);
  await addWork("alpha");
  await addWork("beta", { themes: ["health"], years: [2018, 2021] });
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([
    { state: "NOTHING_RECORDED", present: [], left: [{ lastYear: 2021, holder: { slug: "beta" } }] },
  ]);
  expect(await board(STAFF, { filter: { years: [2020] } })).toMatchObject([
    { state: "MET", present: [{ slug: "beta" }], left: [] },
  ]);
});

test("neighbours are who works on it in the region, on the region as a whole, and on other themes in the country", async () => {
  await addCycle(app, 0);
  await addWork("alpha");
  await addWork("beta", { places: ["RW"], themes: ["health"] });
  await addWork("gamma", { places: ["014"], themes: ["health"] });
  await addWork("gamma", { places: ["PH"], themes: ["health"] });
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([
    {
      nearby: [
        { country: { code: "RW" }, region: null, holders: [{ slug: "beta" }] },
        { country: null, region: { code: "014" }, holders: [{ slug: "gamma" }] },
      ],
      otherThemes: [{ theme: { code: "peace-and-security" }, holders: [{ slug: "alpha" }] }],
    },
  ]);
});

test("a need of a region is met in any of its countries", async () => {
  await addNeed(app, { place: "014", theme: "peace-and-security" });
  await addWork("alpha");
  expect(await board()).toMatchObject([{ state: "MET", region: { code: "014" }, country: null }]);
});

test("an indicator of a region is a need of each country beyond the threshold, and of no other", async () => {
  const [indicator] = await app.sql<{ id: string }>(
    `insert into indicator (code, name, year, direction, publisher, licence, is_open)
      values ('index', 'Index', 2022, 'LOWER_IS_NEED', 'A publisher', 'CC0', true) returning id`,
  );
  await app.sql(
    `insert into indicator_value (indicator_id, country_code, value) select $1, country, value
      from (values ('BI', 0.42), ('RW', 0.5), ('KE', 0.6), ('PH', 0.1)) given(country, value)`,
    [indicator?.id],
  );
  await app.sql(
    `insert into stated_need (source_type, title, region_code, indicator_id, threshold, stated_on) values ('INDICATOR', 'Low', '014', $1, 0.5, '2026-01-01')`,
    [indicator?.id],
  );
  const found = await board();
  expect(found).toMatchObject([{ indicatorValue: 0.42 }, { indicatorValue: 0.5 }]);
  expect(found.map(({ country }) => country)).toEqual([{ code: "BI" }, { code: "RW" }]);
});

const SEES_LESS = viewerAs(Role.MEMBER_READER, "00000000-0000-4000-8000-000000000001");

test.each([
  ["that is hidden", { visibility: "RESTRICTED" }],
  ["whose place is hidden", { fields: { PLACE: "RESTRICTED" } }],
  ["whose themes are hidden", { fields: { THEME: "RESTRICTED" } }],
])(
  "the need of a partner %s is there for nobody who may not know, with as many statements",
  async (_, hidden) => {
    const asked = async () => {
      const { result, statements } = await countStatements(() => board(SEES_LESS));
      return { result, statements: ofTheQuestion(statements) };
    };
    const none = await asked();
    expect(none.result).toEqual([]);
    await app.add.organisation("Partner", hidden);
    await addNeed(app, { place: "BI", statedBy: "partner" });
    expect(await asked()).toEqual(none);
    expect(await board()).toMatchObject([{ need: { statedBy: { slug: "partner" } } }]);
  },
);

test("hidden work meets no need of those who may not know of it, and confirms nothing to them", async () => {
  await addCycle(app, 0.5);
  await addWork("alpha");
  await addWork("beta", { themes: ["health"], visibility: "RESTRICTED", confirmedOn: "2026-06-01" });
  await addNeed(app, { place: "BI", theme: "health" });
  expect(await board()).toMatchObject([{ state: "MET" }]);
  expect(await board(SEES_LESS)).toMatchObject([{ state: "UNKNOWN", actors: 1, confirmed: 0, present: [] }]);
});
