import type { Viewer } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { UMBRELLA } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { addTide, affiliate, staffOf, type Tide } from "../../support/tide.ts";

const app = await startApp();
let tide: Tide;
beforeEach(async () => {
  tide = await addTide(app);
});

const staff = () => staffOf(tide);

const LENS = `query ($filter: CoverageFilter) { networkLens(filter: $filter) {
  reach { ... on MetricValue { value } ... on MetricUnavailable { unavailable } }
  networks { network { slug } tie affiliateCount hasList holders { slug } umbrellaAffiliates { slug } memberAffiliates { slug } strategy { stance } }
  indirectlyShared { network { slug } affiliate { slug } years themes { key } ofNetwork { holder { slug } } ofAffiliate { holder { slug } places { key } } }
  bridging { organisation { slug } networks { slug } } graph { nodeCount nodes { organisation { slug } role } edges { tie } } } }`;

interface Lens {
  readonly networkLens: Readonly<Record<string, unknown>>;
}

async function lensAs(viewer: Viewer, filter: object = {}) {
  const { data, errors } = await app.askAs(viewer)<Lens>(LENS, { filter });
  expect(errors).toBeUndefined();
  return data?.networkLens;
}

/** The secretariat works with a network, a member with an affiliate of it. */
async function meetThroughTide() {
  await affiliate(app, tide.harbour, tide.network, "2023-01-01");
  await app.add.activity({
    partners: ["tide"],
    themes: ["tax-justice"],
    places: ["002"],
    years: [2022, 2024],
  });
  await app.add.activity({
    holder: "alpha",
    partners: ["harbour"],
    themes: ["tax-justice"],
    places: ["CD"],
    years: [2022, 2023],
  });
}

test("without networks there is no reach, and no false 0", async () => {
  await app.sql("delete from organisation where id = $1", [tide.network.id]);
  expect(await lensAs(staff())).toMatchObject({ reach: { unavailable: "NO_DATA" }, networks: [] });
});

test("what is shared through a network is found in the years in which all of it holds", async () => {
  await meetThroughTide();
  expect(await lensAs(staff())).toEqual({
    reach: { value: 1 },
    networks: [
      {
        network: { slug: "tide" },
        tie: "BOTH",
        affiliateCount: 1,
        hasList: true,
        holders: [{ slug: UMBRELLA }],
        umbrellaAffiliates: [],
        memberAffiliates: [{ slug: "harbour" }],
        strategy: null,
      },
    ],
    indirectlyShared: [
      {
        network: { slug: "tide" },
        affiliate: { slug: "harbour" },
        years: [2023],
        themes: [{ key: "tax-justice" }],
        ofNetwork: [{ holder: { slug: UMBRELLA } }],
        ofAffiliate: [{ holder: { slug: "alpha" }, places: [{ key: "CD" }] }],
      },
    ],
    bridging: [],
    graph: {
      nodeCount: 4,
      nodes: expect.arrayContaining([{ organisation: { slug: "tide" }, role: "NETWORK" }]),
      edges: expect.arrayContaining([{ tie: "BELONGS" }]),
    },
  });
  expect(await lensAs(staff(), { years: [2022] })).toMatchObject({
    indirectlyShared: [],
    networks: [{ tie: "UMBRELLA" }],
  });
  expect(await lensAs(staff(), { network: "none" })).toMatchObject({ reach: { unavailable: "NO_DATA" } });
});

test.each([
  ["the affiliate", "update organisation set visibility = 'CONFIDENTIAL' where slug = 'harbour'"],
  [
    "the affiliate's networks",
    `update organisation set field_visibility = '{"NETWORKS": "CONFIDENTIAL"}' where slug = 'harbour'`,
  ],
])("hidden, %s is in no list, count or figure, as if it were in no network", async (_, hide) => {
  await meetThroughTide();
  await app.sql(hide);
  await app.add.activity({ holder: "alpha" }); // brings everything in step
  const hidden = await lensAs(staff());
  expect(hidden).toMatchObject({
    reach: { value: 0 },
    networks: [{ tie: "UMBRELLA", affiliateCount: 0, hasList: false }],
    indirectlyShared: [],
  });
  await app.sql("delete from affiliation");
  expect(await lensAs(staff())).toEqual(hidden);
});

test("circles and doubles that are there already are neither followed for ever nor counted twice", async () => {
  await meetThroughTide();
  await app.sql(
    `insert into affiliation (source_id, organisation_id, network_id) select o.source_id, o.id, n.id from organisation o, organisation n
      where (o.slug, n.slug) in (('harbour', 'tide'), ('tide', 'harbour'))`,
  );
  const lens = await lensAs(staff());
  expect(lens?.indirectlyShared).toHaveLength(1);
  expect(lens).toMatchObject({ networks: [{ network: { slug: "harbour" } }, { affiliateCount: 1 }] });
});
