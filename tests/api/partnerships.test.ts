import { beforeEach, expect, test } from "vitest";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

const SHARED =
  "query ($filter: CoverageFilter, $minHolders: Int! = 2) { sharedPartners(filter: $filter, minHolders: $minHolders) { partner { slug } holders { slug } } }";

const shared = async (variables: object = {}) => {
  const { data } = await app.ask<{
    sharedPartners: { partner: { slug: string }; holders: { slug: string }[] }[];
  }>(SHARED, { ...variables });
  return data?.sharedPartners.map(({ partner, holders }) => [
    partner.slug,
    ...holders.map(({ slug }) => slug),
  ]);
};

async function threeHolders(): Promise<void> {
  for (const name of ["Alpha", "Beta"]) await app.add.member(name);
  for (const name of ["Delta", "Epsilon"]) await app.add.organisation(name);
  await app.add.activity({ partners: ["delta", "epsilon"], places: ["CD"] });
  await app.add.activity({ holder: "alpha", partners: ["delta"], places: ["PE"] });
  await app.add.activity({
    holder: "beta",
    partners: ["delta", "epsilon"],
    places: ["CD"],
    years: [2020, 2020],
  });
}

test.each([0, -3])("fewer than one holder is refused: %i", async (minHolders) => {
  const { errors } = await app.ask(SHARED, { minHolders });
  expect(errors).toMatchObject([
    { message: `minHolders is ${minHolders}; it must be at least 1.`, extensions: { code: "BAD_INPUT" } },
  ]);
});

test("a partner of one holder alone, and one of a holder on no side, are not shared", async () => {
  await app.add.organisation("Ministry", { kind: "PUBLIC_AUTHORITY" });
  await app.add.organisation("Delta");
  await app.add.activity({ partners: ["delta"] });
  await app.add.activity({ partners: ["delta"] });
  await app.add.activity({ holder: "ministry", partners: ["delta"] });
  expect(await shared()).toEqual([]);
});

test("shared partners come with the most holders first, and each holder once, by name", async () => {
  await threeHolders();
  expect(await shared()).toEqual([
    ["delta", UMBRELLA, "alpha", "beta"],
    ["epsilon", UMBRELLA, "beta"],
  ]);
});

test("only holders within the filter count", async () => {
  await threeHolders();
  expect(await shared({ filter: { countries: ["CD"] } })).toEqual([
    ["delta", UMBRELLA, "beta"],
    ["epsilon", UMBRELLA, "beta"],
  ]);
  expect(await shared({ filter: { years: [2024] } })).toEqual([["delta", UMBRELLA, "alpha"]]);
  expect(await shared({ minHolders: 3 })).toEqual([["delta", UMBRELLA, "alpha", "beta"]]);
  expect(await shared({ minHolders: 1, filter: { sides: ["MEMBERS"], years: [2020] } })).toEqual([
    ["delta", "beta"],
    ["epsilon", "beta"],
  ]);
});

const PARTNERSHIPS = `query ($slug: ID!) { organisation(slug: $slug) {
  partnerships { totalCount nodes { partner { slug } startsOn endsOn activityCount themes { theme { code } } countries { code } } }
  heldBy { holder { slug } activityCount } networks { slug } activities { totalCount nodes { identifier } } } }`;

test("activities prove a partnership, over all of their dates", async () => {
  await app.add.organisation("Delta");
  await app.add.activity({ partners: ["delta"], years: [2019, 2020], places: ["CD"], themes: ["health"] });
  await app.add.activity({ partners: ["delta"], years: [2022, 2024], places: ["BI"], themes: ["health"] });
  const { data } = await app.ask<{ organisation: object }>(PARTNERSHIPS, { slug: UMBRELLA });
  expect(data?.organisation).toMatchObject({
    partnerships: {
      totalCount: 1,
      nodes: [
        {
          partner: { slug: "delta" },
          startsOn: "2019-01-01",
          endsOn: "2024-12-31",
          activityCount: 2,
          themes: [{ theme: { code: "health" } }],
          countries: [{ code: "BI" }, { code: "CD" }],
        },
      ],
    },
    activities: { totalCount: 2 },
  });
  const { data: other } = await app.ask<{ organisation: object }>(PARTNERSHIPS, { slug: "delta" });
  expect(other?.organisation).toMatchObject({
    heldBy: [{ holder: { slug: UMBRELLA }, activityCount: 2 }],
    partnerships: { totalCount: 0 },
  });
});

test("an organisation is no partner of its own", async () => {
  await app.add.activity({ partners: [UMBRELLA] });
  const { data } = await app.ask<{ organisation: object }>(PARTNERSHIPS, { slug: UMBRELLA });
  expect(data?.organisation).toMatchObject({ partnerships: { totalCount: 0 }, heldBy: [] });
});

test("a partnership that nothing proves any more goes, unless a person confirmed it", async () => {
  await app.add.organisation("Delta");
  await app.add.organisation("Epsilon");
  const first = await app.add.activity({ partners: ["delta", "epsilon"] });
  await app.sql(
    "update partnership set last_confirmed_on = '2026-01-01' where partner_id = (select id from organisation where slug = 'epsilon')",
  );
  await app.sql("update activity set withdrawn_on = '2026-02-01' where id = $1", [first]);
  await app.add.activity({});
  const { data } = await app.ask<{ organisation: object }>(PARTNERSHIPS, { slug: UMBRELLA });
  expect(data?.organisation).toMatchObject({
    partnerships: { nodes: [{ partner: { slug: "epsilon" }, activityCount: 0 }] },
  });
});

test("a network is named by those who belong to it", async () => {
  await app.add.organisation("Network", { kind: "REGIONAL_NETWORK" });
  await app.add.organisation("Delta", { networks: ["network"] });
  const { data } = await app.ask<{ organisation: object }>(PARTNERSHIPS, { slug: "delta" });
  expect(data?.organisation).toMatchObject({ networks: [{ slug: "network" }] });
});

test("pages of one organisation asked for twice with other arguments are two pages", async () => {
  for (const name of ["Delta", "Epsilon", "Zeta"]) await app.add.organisation(name);
  await app.add.activity({ partners: ["delta", "epsilon", "zeta"] });
  const query = `query ($n: Int) { organisation(slug: "${UMBRELLA}") { one: partnerships(first: 1) { nodes { partner { slug } } pageInfo { endCursor hasNextPage } }
    few: partnerships(first: $n) { totalCount nodes { partner { name } } } partnerships { nodes { id } } } }`;
  interface Pages {
    readonly organisation: Readonly<
      Record<
        "one" | "few" | "partnerships",
        { readonly nodes: readonly object[]; readonly totalCount?: number; readonly pageInfo?: object }
      >
    >;
  }
  const { data } = await app.ask<Pages>(query, { n: 2 });
  expect(data?.organisation.one).toMatchObject({
    nodes: [{ partner: { slug: "delta" } }],
    pageInfo: { hasNextPage: true },
  });
  expect(data?.organisation.few).toEqual({
    totalCount: 3,
    nodes: [{ partner: { name: "Delta" } }, { partner: { name: "Epsilon" } }],
  });
  expect(data?.organisation.partnerships.nodes).toHaveLength(3);
});

test("partners of a holder come by name, also after one was renamed", async () => {
  await threeHolders();
  const partners = async () => {
    const { data } = await app.ask<{
      organisation: { partnerships: { nodes: { partner: { slug: string } }[] } };
    }>('{ organisation(slug: "beta") { partnerships { nodes { partner { slug } } } } }');
    return data?.organisation.partnerships.nodes.map(({ partner }) => partner.slug);
  };
  expect(await partners()).toEqual(["delta", "epsilon"]);
  await app.sql("update organisation set name = 'Zeta', name_key = 'zeta' where slug = 'delta'");
  expect(await partners()).toEqual(["epsilon", "delta"]);
});
