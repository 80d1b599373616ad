import { createSchema } from "@onze/api";
import { OverlapStatusName } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import {
  askOverlaps,
  OVERLAP_FIELDS,
  type OverlapPage,
  overlapsFor,
  shortly,
} from "../support/ask-overlaps.ts";
import { dashboardOperations } from "../support/dashboard-operations.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { refusalOf, startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

const OPERATIONS = dashboardOperations(await createSchema());

const TAX = { themes: ["tax-justice"], places: ["PH"] };
const staff = () => app.signIn("UMBRELLA_STAFF");

/** The secretariat and a member, both with one partner. */
async function oneShared(years: readonly [number, number] = [2022, 2026]) {
  await app.add.member("Alpha");
  await app.add.organisation("FDC");
  await app.add.activity({ ...TAX, partners: ["fdc"], years });
  await app.add.activity({ ...TAX, holder: "alpha", partners: ["fdc"], years });
}

test.each([
  ["a page of 0", { first: 0 }, "first is 0"],
  ["a page of 201", { first: 201 }, "first is 201"],
  ["a cursor of another list", { after: "W10" }, "cursor"],
  ["a day to come", { filter: { asOf: "2030-01-01" } }, "2030-01-01"],
])("refused in a sentence: %s", async (_, variables, words) => {
  const answer = await askOverlaps(app, await staff(), variables);
  expect(refusalOf(answer)).toBe("BAD_INPUT");
  expect(answer.errors?.[0]?.message).toContain(words);
});

test("a visitor and a partner's delegate are told of no overlap", async () => {
  await oneShared();
  expect(refusalOf(await app.ask("{ overlaps { totalCount } }"))).toBe("UNAUTHENTICATED");
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "fdc" });
  expect(refusalOf(await askOverlaps(app, delegate))).toBe("FORBIDDEN");
});

test("nothing recorded is an empty list with counts of 0", async () => {
  const { totalCount, nodes, byStatus, byLevel } = await overlapsFor(app, await staff());
  expect({ totalCount, nodes }).toEqual({ totalCount: 0, nodes: [] });
  expect([...byStatus, ...byLevel].map(({ count }) => count)).toEqual(Array(8).fill(0));
});

test("an overlap says in words what both share, where and when", async () => {
  await oneShared();
  const { nodes } = await overlapsFor(app, await staff());
  expect(nodes.map(({ sentence }) => sentence)).toEqual([
    "Both support FDC on tax justice (Philippines, 2022–2026)",
  ]);
  expect(nodes[0]).toMatchObject({
    ...{
      level: "L3",
      years: [2022, 2023, 2024, 2025, 2026],
      status: "UNEXAMINED",
      version: 0,
      isWithPeer: false,
    },
    ...{ theme: { code: "tax-justice" }, country: { code: "PH" }, region: null, partners: [{ slug: "fdc" }] },
    holders: [
      { side: "UMBRELLA", activityCount: 1, organisation: { slug: UMBRELLA } },
      { side: "MEMBERS", activityCount: 1, organisation: { slug: "alpha" } },
    ],
  });
});

test("its key stays, and finds it again", async () => {
  await oneShared();
  const someone = await staff();
  const [{ id } = { id: "" }] = (await overlapsFor(app, someone)).nodes;
  const { data } = await app.ask(
    `query ($id: ID!) { overlap(id: $id) { ${OVERLAP_FIELDS} } }`,
    { id },
    someone.headers,
  );
  expect(data?.overlap).toMatchObject({ id, level: "L3" });
});

test("a filter by holders asks for overlaps of which one of the two is among them, and one by years for those years", async () => {
  await oneShared();
  await app.add.member("Beta");
  await app.add.activity({ ...TAX, holder: "beta", years: [2026, 2026] });
  const someone = await staff();
  const of = async (variables: object) =>
    (await overlapsFor(app, someone, { ...variables })).nodes.map(shortly);
  expect(await of({})).toEqual([
    `${UMBRELLA} × alpha L3 fdc`,
    expect.stringContaining("L1"),
    expect.stringContaining("L1"),
  ]);
  expect(await of({ filter: { holders: ["alpha"] } })).toHaveLength(2);
  expect(await of({ organisation: "beta" })).toHaveLength(2);
  expect(await of({ organisation: "beta", filter: { holders: ["alpha"] } })).toEqual(["alpha × beta L1"]);
  expect(await of({ filter: { years: [2024] } })).toEqual([`${UMBRELLA} × alpha L3 fdc`]);
  expect(await of({ minLevel: "L2" })).toHaveLength(1);
  expect(await of({ level: "L2" })).toEqual([]);
});

test("counts of each level and status are of the whole selection, whatever page, level or status is asked for", async () => {
  await oneShared();
  await app.add.member("Beta");
  await app.add.activity({ ...TAX, holder: "beta", years: [2026, 2026] });
  const someone = await staff();
  const page = await overlapsFor(app, someone, { first: 1, level: "L1" });
  expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(page.byLevel.map(({ count }) => count)).toEqual([2, 0, 1, 0]);
  expect(page.byStatus[0]).toEqual({ status: "UNEXAMINED", count: 2 });
  const rest = await overlapsFor(app, someone, { first: 1, level: "L1", after: page.pageInfo.endCursor });
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(new Set([...page.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(2);
});

test("partners of one network, in dates in which both belong, are an overlap through it", async () => {
  await app.add.member("Alpha");
  await app.add.organisation("APMDD", { kind: "REGIONAL_NETWORK" });
  await app.add.organisation("One", { networks: ["apmdd"] });
  await app.add.organisation("Two", { networks: ["apmdd"] });
  await app.add.activity({ ...TAX, partners: ["one"] });
  await app.add.activity({ ...TAX, holder: "alpha", partners: ["two"] });
  const someone = await staff();
  const [overlap] = (await overlapsFor(app, someone)).nodes;
  expect(overlap).toMatchObject({ level: "L2", networks: [{ slug: "apmdd" }], partners: [] });
  await app.sql("update affiliation set ends_on = '2023-12-31'");
  expect((await overlapsFor(app, someone)).nodes[0]).toMatchObject({ level: "L1", networks: [] });
});

test("both work with one partner under a purpose code that states the theme: the same approach", async () => {
  await oneShared();
  const [code] = await app.sql<{ code: string }>(
    "select code from theme_code where theme_code = 'tax-justice' and vocabulary = '1' order by code limit 1",
  );
  await app.sql(
    "insert into activity_sector (activity_id, vocabulary, code, share) select id, '1', $1, 1 from activity",
    [code?.code],
  );
  const [overlap] = (await overlapsFor(app, await staff())).nodes;
  expect(overlap).toMatchObject({ level: "L4", approaches: [code] });
});

test("a peer umbrella overlaps with ours and is told apart, though it counts on no side", async () => {
  await app.add.organisation("FDC");
  await app.add.organisation("CNCD", { kind: "PEER_UMBRELLA" });
  await app.add.organisation("A government", { kind: "PUBLIC_AUTHORITY" });
  for (const holder of [UMBRELLA, "cncd", "a-government"])
    await app.add.activity({ ...TAX, holder, partners: ["fdc"] });
  const { nodes } = await overlapsFor(app, await staff());
  expect(nodes.map(shortly)).toEqual([`${UMBRELLA} × cncd L3 fdc`]);
  expect(nodes[0]).toMatchObject({ isWithPeer: true, holders: [{ side: "UMBRELLA" }, { side: "OTHER" }] });
});

test("work for a region as a whole is a place of its own", async () => {
  await app.add.member("Alpha");
  await app.add.activity({ themes: ["tax-justice"], places: ["035"] });
  await app.add.activity({ ...TAX, holder: "alpha" });
  const someone = await staff();
  expect((await overlapsFor(app, someone)).nodes).toEqual([]);
  await app.add.activity({ themes: ["tax-justice"], places: ["035"], holder: "alpha" });
  expect((await overlapsFor(app, someone)).nodes[0]).toMatchObject({
    country: null,
    region: { code: "035" },
  });
});

test("a member reads the dashboard's list of each status, and takes it along in the longest pages there are", async () => {
  await oneShared();
  const query = OPERATIONS.find(({ title }) => title === "Overlaps")?.operation.query ?? "";
  const { headers } = await app.signIn("MEMBER_READER", { organisation: "alpha" });
  const pages = [
    ...Object.values(OverlapStatusName).map((status) => ({ status: [status], first: 25 })),
    { first: 200 },
  ];
  const answers = await Promise.all(
    pages.map((page) => app.ask<{ overlaps: OverlapPage }>(query, { ...page, orderBy: "DEEPEST" }, headers)),
  );
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(answers.map(({ data }) => data?.overlaps.totalCount)).toEqual([1, 0, 0, 0, 1]);
});

test("of one organisation, everybody in its cells counts for what is agreed, and no pair of others is told", async () => {
  await oneShared();
  for (const name of ["Beta", "Gamma"]) await app.add.member(name);
  await app.add.activity({ ...TAX, holder: "beta" });
  await app.add.activity({ themes: ["health"], places: ["CD"], holder: "beta" });
  await app.add.activity({ themes: ["health"], places: ["CD"], holder: "gamma" });
  const someone = await staff();
  const all = (await overlapsFor(app, someone)).nodes;
  for (const organisation of [UMBRELLA, "alpha", "beta", "gamma"]) {
    const own = all.filter(({ holders }) => holders.some((each) => each.organisation.slug === organisation));
    expect((await overlapsFor(app, someone, { organisation })).nodes).toEqual(own);
    expect((await overlapsFor(app, someone, { filter: { holders: [organisation] } })).nodes).toEqual(own);
  }
  expect((await overlapsFor(app, someone, { organisation: "nobody" })).totalCount).toBe(0);
});
