import { VISITOR } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Gamma");
});

interface Figures {
  readonly activities: number;
  readonly effortEur: number | null;
  readonly activitiesWithEffort: number;
}
interface Flow {
  readonly holders: readonly { readonly key: string; readonly label: string }[];
  readonly themes: readonly { readonly key: string }[];
  readonly places: readonly { readonly key: string }[];
  readonly toThemes: readonly (Figures & { readonly from: string; readonly to: string })[];
  readonly toPlaces: readonly (Figures & { readonly from: string; readonly to: string })[];
  readonly paths: readonly (Figures & Readonly<Record<"holder" | "theme" | "place", string>>)[];
  readonly pathCount: number;
}

const FIGURES = "activities effortEur activitiesWithEffort";
const FLOW = `query ($filter: CoverageFilter, $basis: EffortBasis! = PRESENCE) {
  coverageFlow(filter: $filter, basis: $basis) { asOf pathCount holders { key label } themes { key } places { key }
    toThemes { from to ${FIGURES} } toPlaces { from to ${FIGURES} } paths { holder theme place ${FIGURES} } trust { activities } }
}`;
async function flowOf(variables: object = {}, viewer = VISITOR): Promise<Flow> {
  const { data, errors } = await app.askAs(viewer)<{ coverageFlow: Flow }>(FLOW, { ...variables });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.coverageFlow;
}

test("a day to come is refused", async () => {
  const { errors } = await app.ask(FLOW, { filter: { asOf: "2027-01-01" } });
  expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
});

test("with nothing recorded there is no column, no link and no path", async () => {
  const empty = { holders: [], themes: [], places: [], toThemes: [], toPlaces: [], paths: [], pathCount: 0 };
  expect(await flowOf()).toMatchObject(empty);
});

test("an activity on two themes in two places counts once on each link and each path that it goes along", async () => {
  await app.add.activity({
    holder: "alpha",
    themes: ["health", "migration"],
    places: ["CD", "PE"],
    eur: { 2024: 100 },
  });
  const { holders, toThemes, toPlaces, paths, pathCount } = await flowOf();
  expect(holders).toMatchObject([{ label: "Alpha" }]);
  expect(toThemes.map(({ to, activities, effortEur }) => [to, activities, effortEur]).toSorted()).toEqual([
    ["health", 1, 50],
    ["migration", 1, 50],
  ]);
  expect(toPlaces).toHaveLength(4);
  expect(toPlaces.every(({ activities, effortEur }) => activities === 1 && effortEur === 25)).toBe(true);
  expect([paths.length, pathCount]).toEqual([4, 4]);
});

test("by budget only what has a known amount flows; an unknown amount is never 0", async () => {
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"] });
  expect((await flowOf()).paths).toMatchObject([{ activities: 1, effortEur: null, activitiesWithEffort: 0 }]);
  expect(await flowOf({ basis: "BUDGET" })).toMatchObject({ paths: [], pathCount: 0 });
});

test("who counts on no side is in no flow", async () => {
  await app.add.organisation("Government");
  await app.add.activity({ holder: "government", themes: ["health"], places: ["CD"] });
  expect((await flowOf()).holders).toEqual([]);
});

test("hidden work flows for nobody who may not see it, and nothing is left of it", async () => {
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"], visibility: "RESTRICTED" });
  expect(await flowOf()).toMatchObject({ holders: [], themes: [], places: [], pathCount: 0 });
  expect((await flowOf({}, STAFF)).paths).toHaveLength(1);
});

test("a hidden partner leaves the flow as it was, and a filter by it finds nothing", async () => {
  const partners = ["gamma"];
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"], partners, eur: { 2024: 9 } });
  const before = await flowOf();
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'gamma'");
  await settle(app.databaseUrl);
  expect(await flowOf()).toEqual(before);
  expect(await flowOf({ filter: { partner: "gamma" } })).toEqual(
    await flowOf({ filter: { partner: "none" } }),
  );
});
