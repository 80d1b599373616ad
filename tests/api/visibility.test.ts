import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

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
    await app.add.activity({
      identifier: "TAKEN-PART",
      partners: ["secret-partner"],
      places: ["PE"],
      years: [2012, 2012],
    });
    expect(await everywhere()).not.toMatch(/[Ss]ecret|SECRET|DIASPORA|"HELD"|"BO"|"PE"|2011|2012/);
    expect(JSON.parse(await everywhere())).toMatchObject({
      data: { activities: { totalCount: 0 }, coverageMatrix: { trust: { activities: 0 } } },
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
});

test.each(NOT_PUBLIC)("a partnership that is %s shows on neither side", async (visibility) => {
  await app.add.activity({ holder: "alpha", partners: ["delta"] });
  await app.sql("update partnership set visibility = $1", [visibility]);
  const { data } = await app.ask<{ organisations: object }>(
    "{ organisations { nodes { partnerships { totalCount nodes { id } } heldBy { id } } } }",
  );
  expect(JSON.stringify(data)).not.toContain('"id"');
  expect(JSON.stringify(data)).not.toContain('"totalCount":1');
});

test("of an activity with an open and a hidden partner only the open one shows", async () => {
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
  expect(matrix.cell("health", "CD").umbrella).toMatchObject({ partners: 1, activities: 1, effortEur: 50 });
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
  const { data } = await app.ask(
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
