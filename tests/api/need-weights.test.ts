import { readNeedWeights } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();
beforeEach(() => app.clear());

const SET = {
  title: "Weights",
  sourceType: "PARTNER_PRIORITY",
  decidedBy: "Assembly of partners",
  decidedOn: "2026-03-01",
  reference: "Minutes",
  validFrom: "2026-04-01",
};

async function decide(weights: readonly object[], input: object = {}) {
  const { data, errors } = await app.askAs(STAFF)<{ decideNeedWeights: { id: string } }>(
    "mutation ($input: NeedWeightSetInput!) { decideNeedWeights(input: $input) { id } }",
    { input: { ...SET, weights, ...input } },
  );
  return errors?.[0]?.message ?? data?.decideNeedWeights.id ?? "";
}
const sets = async () => {
  const { data } = await app.askAs(STAFF)<{ needWeightSets: { nodes: unknown[] } }>(
    "{ needWeightSets { nodes { title decidedOn weights { value theme { code } country { code } } } } }",
  );
  return data?.needWeightSets.nodes;
};

test.each([
  [[], "weights is empty"],
  [
    [
      { theme: "health", value: 0.5 },
      { theme: "education", value: 0.4 },
    ],
    "The weights sum to 0.9; they must sum to 1.",
  ],
  [
    [
      { theme: "health", value: 1.5 },
      { theme: "education", value: -0.5 },
    ],
    "The weight of health is 1.5",
  ],
  [
    [
      { theme: "health", value: 0.5 },
      { theme: "health", value: 0.5 },
    ],
    "health has two weights",
  ],
  [
    [
      { theme: "health", value: 0.5 },
      { country: "BI", value: 0.5 },
    ],
    "mixes themes, countries and both",
  ],
  [[{ value: 1 }], "neither a theme nor a country"],
  [[{ theme: "nothing", value: 1 }], '"nothing"'],
])("weights %j make no set, and nothing is kept of them", async (weights, words) => {
  expect(await decide(weights)).toMatch(words);
  expect(await sets()).toEqual([]);
});

test("a decision that is still to come is none", async () => {
  expect(await decide([{ country: "BI", value: 1 }], { decidedOn: "2026-11-24" })).toMatch(
    "decidedOn is 2026-11-24",
  );
});

test("two sets that disagree both stand as they were decided", async () => {
  await decide([
    { theme: "health", value: 0.7 },
    { theme: "education", value: 0.3 },
  ]);
  await decide(
    [
      { theme: "health", value: 0.2 },
      { theme: "education", value: 0.8 },
    ],
    { title: "Others", decidedOn: "2026-05-01" },
  );
  const weight = (code: string, value: number) => ({ value, theme: { code }, country: null });
  expect(await sets()).toEqual([
    { title: "Others", decidedOn: "2026-05-01", weights: [weight("education", 0.8), weight("health", 0.2)] },
    { title: "Weights", decidedOn: "2026-03-01", weights: [weight("education", 0.3), weight("health", 0.7)] },
  ]);
});

test("measures read a set as plain values, and none where there is none", async () => {
  const { database } = app.context("en", STAFF);
  const id = await decide([{ theme: "health", country: "BI", value: 1 }]);
  expect(await readNeedWeights(database, "none")).toBeNull();
  expect(await readNeedWeights(database, id)).toEqual({
    id,
    title: "Weights",
    weights: [{ theme: "health", country: "BI", value: 1 }],
  });
});

test("a set is taken away whole, and the history keeps that it stood", async () => {
  const id = await decide([
    { country: "BI", value: 0.5 },
    { country: "CD", value: 0.5 },
  ]);
  const remove = () => app.askAs(STAFF)("mutation ($id: ID!) { removeNeedWeights(id: $id) }", { id });
  expect(await remove()).toEqual({ data: { removeNeedWeights: id } });
  expect(await remove()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  expect(
    await app.sql("select kind, count(*)::int from change_event where record_id = $1 group by 1 order by 1", [
      id,
    ]),
  ).toEqual([
    { kind: "CHANGED", count: 4 },
    { kind: "CREATED", count: 1 },
    { kind: "REMOVED", count: 1 },
  ]);
});

const PROFILE = `query ($set: ID) { complementarityProfile(weightSet: $set) { needsCoverage { ...Figure } } }
  fragment Figure on MetricResult { ... on MetricValue { value } ... on MetricUnavailable { unavailable } }`;

test("a profile is judged by the set that was chosen, for those who may look at it, and by none otherwise", async () => {
  const set = await decide([
    { theme: "health", value: 0.7 },
    { theme: "education", value: 0.3 },
  ]);
  expect(await app.ask(PROFILE, { set })).toMatchObject({
    errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
  });
  expect(await app.askAs(STAFF)(PROFILE, { set: "none" })).toMatchObject({
    errors: [{ extensions: { code: "NOT_FOUND" } }],
  });
  await app.add.member("Alpha");
  await app.add.activity({ holder: "alpha", places: ["BI"], themes: ["health"] });
  expect(await app.askAs(STAFF)(PROFILE, { set })).toMatchObject({
    data: { complementarityProfile: { needsCoverage: { value: 0.7 } } },
  });
  expect(await app.ask(PROFILE)).toMatchObject({
    data: { complementarityProfile: { needsCoverage: { unavailable: "NO_DATA" } } },
  });
});
