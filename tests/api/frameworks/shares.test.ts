import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addFramework } from "../../support/add-framework.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const ask = app.askAs(STAFF);
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from framework");
  await app.sql("delete from framework_cycle");
});

const SHARES = `query ($cycle: ID!) { frameworkShares(cycle: $cycle) {
  whole { ...Share } holders { holder { slug } share { ...Figure } line reachesLine linkedActivities } } }
fragment Share on FrameworkShare { share { ...Figure } line reachesLine insideEur totalEur linkedActivities }
fragment Figure on MetricResult { ... on MetricValue { value basis trust { activities used } definition { key caveat } } ... on MetricUnavailable { unavailable } }`;

const figures = (answer: { data?: unknown }) => answer.data as Record<"frameworkShares", never>; // the test knows the shape

test("shares are for members and the secretariat alone", async () => {
  const partner = await app.add.organisation("Partner");
  for (const viewer of [VISITOR, viewerAs(Role.PARTNER_DELEGATE, partner.id)])
    expect((await app.askAs(viewer)(SHARES, { cycle: "2022-2026" })).errors).toHaveLength(1);
});

test("without a cycle of that code there are no shares", async () => {
  expect((await ask(SHARES, { cycle: "2032-2036" })).data).toEqual({ frameworkShares: null });
});

test("a cycle without lines has shares and nothing to compare them with", async () => {
  await addFramework(app.sql, { code: "JSF-A" });
  await app.sql("update framework_cycle set operational_share_line = null, subsidy_share_line = null");
  await app.add.activity({ framework: "JSF-A", eur: { 2024: 10 } });
  expect(figures(await ask(SHARES, { cycle: "2022-2026" })).frameworkShares).toMatchObject({
    whole: { share: { value: 1 }, line: null, reachesLine: null },
    holders: [{ share: { value: 1 }, line: null, reachesLine: null }],
  });
});

test("a holder of whom nobody linked anything has no share, which is not a share of nothing", async () => {
  await app.add.member("Own");
  await addFramework(app.sql, { code: "JSF-A" });
  await app.add.activity({ holder: "own", eur: { 2024: 10 } });
  expect(figures(await ask(SHARES, { cycle: "2022-2026" })).frameworkShares).toMatchObject({
    whole: { share: { unavailable: "NO_DATA" }, reachesLine: null, totalEur: 10 },
    holders: [{ holder: { slug: "own" }, share: { unavailable: "NO_DATA" }, linkedActivities: 0 }],
  });
});

test("the years of the cycle count, and frameworks of the cycle alone", async () => {
  await app.add.member("Own");
  await addFramework(app.sql, { code: "JSF-A" });
  await addFramework(app.sql, { code: "JSF-OLD", cycle: "2017-2021" });
  const own = { holder: "own", places: ["PH"], themes: { health: 0.5, migration: 0.5 } } as const;
  await app.add.activity({ ...own, framework: "JSF-A", years: [2021, 2024], eur: { 2021: 1000, 2024: 70 } });
  await app.add.activity({ ...own, framework: "JSF-OLD", eur: { 2024: 10 } });
  await app.add.activity({ ...own, eur: { 2024: 20 } });
  await app.add.activity({ ...own, eur: { 2024: null } });
  expect(figures(await ask(SHARES, { cycle: "2022-2026" })).frameworkShares).toMatchObject({
    whole: { insideEur: 70, totalEur: 100, line: 0.9, reachesLine: false },
    holders: [
      {
        share: { value: 0.7, basis: "BUDGET", trust: { activities: 4, used: 3 } },
        line: 0.75,
        reachesLine: false,
        linkedActivities: 1,
      },
    ],
  });
});

test("a share is computed from what its reader sees", async () => {
  await app.add.member("Own");
  await addFramework(app.sql, { code: "JSF-A" });
  await app.add.activity({ holder: "own", framework: "JSF-A", eur: { 2024: 30 } });
  await app.add.activity({ holder: "own", eur: { 2024: 10 } });
  await app.add.activity({ holder: "own", eur: { 2024: 60 }, visibility: "CONFIDENTIAL" });
  expect(figures(await ask(SHARES, { cycle: "2022-2026" })).frameworkShares).toMatchObject({
    whole: { share: { value: 0.75 }, totalEur: 40 },
  });
});

test("frameworks are named in filters and on their axis, and a code that nobody recorded is shown as it is", async () => {
  await addFramework(app.sql, { code: "JSF-A", country: "PH" });
  await app.add.activity({ framework: "JSF-A", places: ["PH"], themes: ["health"] });
  await app.add.activity({ framework: "JSF-NOWHERE", places: ["PH"], themes: ["health"] });
  const named = [
    { key: "JSF-NOWHERE", label: "JSF-NOWHERE" },
    { key: "JSF-A", label: "Philippines 2022-2026" },
  ];
  expect((await app.ask("{ filterOptions { namedFrameworks { key label } } }")).data).toEqual({
    filterOptions: { namedFrameworks: named },
  });
  expect((await app.ask("{ coverageMatrix(rows: FRAMEWORK) { rows { key label } } }")).data).toEqual({
    coverageMatrix: { rows: named },
  });
});
