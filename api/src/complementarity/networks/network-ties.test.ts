import "reflect-metadata";
import { expect, test } from "vitest";
import { findHolding } from "./holding-together.ts";
import { findIndirectlyShared } from "./indirectly-shared.ts";
import { drawNetworks } from "./network-graph.ts";
import type { NetworkRecord, Support } from "./network-record.ts";
import { bridgingPartners, reach, soleLinks, tieNetworks } from "./network-ties.ts";

const works = (
  holder: string,
  partner: string,
  year: number | null,
  more: Partial<Support> = {},
): Support => ({
  holder,
  partner,
  side: holder === "U" ? "UMBRELLA" : "MEMBERS",
  year,
  theme: null,
  place: null,
  ...more,
});

const belongs = (
  organisation: string,
  network: string,
  startsOn: string | null = null,
  endsOn: string | null = null,
) => ({
  organisation,
  network,
  startsOn,
  endsOn,
});

const NOTHING: NetworkRecord = { networks: [], affiliations: [], supports: [], own: [], years: null };
const record = (given: Partial<NetworkRecord>): NetworkRecord => ({ ...NOTHING, ...given });

test("without networks there is no reach, and where none is linked there is none either: never 0", () => {
  expect(reach(tieNetworks(NOTHING))).toEqual({ unavailable: "NO_DATA" });
  expect(reach(tieNetworks(record({ networks: ["n"] })))).toEqual({ unavailable: "ZERO_DENOMINATOR" });
});

test("reach is of the networks that are linked; one through the secretariat alone is a sole link", () => {
  const ties = tieNetworks(
    record({
      networks: ["n", "o", "p", "q"],
      affiliations: [belongs("a", "n"), belongs("b", "q")],
      supports: [works("U", "n", 2024), works("M", "a", 2024), works("U", "o", 2024)],
    }),
  );
  expect(reach(ties)).toEqual({ value: 1 / 2 });
  expect(soleLinks(ties)).toEqual(["o"]);
});

test("a member that belongs to a network links it, and is no partner of a member", () => {
  const ties = tieNetworks(
    record({
      networks: ["n"],
      affiliations: [belongs("M", "n")],
      own: [{ organisation: "M", side: "MEMBERS" }],
    }),
  );
  expect(reach(ties)).toEqual({ value: 0 });
  expect(soleLinks(ties)).toEqual([]);
});

test("work with an affiliate counts in the years in which it belongs to the network, and undated work where nothing has dates", () => {
  const supports = [works("M", "a", 2020), works("M", "b", null), works("M", "c", null)];
  const affiliations = [belongs("a", "n", "2021-01-01"), belongs("b", "o"), belongs("c", "p", "2021-01-01")];
  const ties = tieNetworks(record({ networks: ["n", "o", "p"], affiliations, supports }));
  expect(ties.map(({ memberAffiliates }) => memberAffiliates)).toEqual([[], ["b"], []]);
});

test("what is named twice counts once; its own affiliate and a period that ends before it starts count as not recorded", () => {
  const [tie] = tieNetworks(
    record({
      networks: ["n"],
      affiliations: [
        belongs("a", "n"),
        belongs("a", "n", "2020-01-01"),
        belongs("n", "n"),
        belongs("b", "n", "2022-01-01", "2021-01-01"),
      ],
      supports: [works("M", "a", 2024), works("M", "a", 2024, { theme: "health" })],
    }),
  );
  expect(tie).toMatchObject({ affiliates: ["a"], memberAffiliates: ["a"] });
});

test("a network whose list has ended has a list, and nobody on it in the chosen years", () => {
  const affiliations = [belongs("a", "n", null, "2019-12-31")];
  expect(tieNetworks(record({ networks: ["n", "o"], affiliations, years: [2024] }))).toMatchObject([
    { affiliates: [], hasList: true },
    { affiliates: [], hasList: false },
  ]);
});

test("a partner bridges networks that it belongs to in one and the same year", () => {
  const bridging = bridgingPartners(
    record({
      affiliations: [
        belongs("a", "n"),
        belongs("a", "o"),
        belongs("b", "n", null, "2019-12-31"),
        belongs("b", "o", "2020-01-01"),
        belongs("c", "n"),
        belongs("c", "o"),
      ],
      supports: [works("M", "a", 2024), works("M", "b", 2019), works("M", "b", 2020)],
    }),
  );
  expect(bridging).toEqual([{ partner: "a", networks: ["n", "o"] }]);
});

test("two holders meet through a network in the years that they have in common", () => {
  const shared = findIndirectlyShared(
    record({
      networks: ["n"],
      affiliations: [belongs("a", "n", "2022-01-01"), belongs("a", "n", "2022-06-01")],
      supports: [
        works("U", "n", 2021, { theme: "tax" }),
        works("U", "n", 2022, { theme: "tax", place: "419" }),
        works("U", "n", 2023, { theme: "climate" }),
        works("M", "a", 2021),
        works("M", "a", 2022, { theme: "tax", place: "PE" }),
        works("M", "a", 2023, { theme: "tax" }),
      ],
    }),
  );
  expect(shared).toEqual([
    {
      network: "n",
      affiliate: "a",
      years: [2022, 2023],
      ofNetwork: [{ holder: "U", years: [2022, 2023], themes: ["climate", "tax"], places: ["419"] }],
      ofAffiliate: [{ holder: "M", years: [2022, 2023], themes: ["tax"], places: ["PE"] }],
      themes: ["tax"],
    },
  ]);
});

test.each([
  ["one holder with both", [works("U", "n", 2024), works("U", "a", 2024)]],
  ["work in other years", [works("U", "n", 2023), works("M", "a", 2024)]],
  ["work without dates", [works("U", "n", null), works("M", "a", null)]],
  ["nobody with the network", [works("M", "a", 2024), works("L", "a", 2024)]],
])("%s shares nothing through a network", (_, supports) => {
  expect(
    findIndirectlyShared(record({ networks: ["n"], affiliations: [belongs("a", "n")], supports })),
  ).toEqual([]);
});

test("networks that belong to each other share once, and nothing goes round in circles", () => {
  const circular = record({
    networks: ["n", "o"],
    affiliations: [belongs("n", "o"), belongs("o", "n"), belongs("n", "n")],
    supports: [works("U", "n", 2024), works("M", "o", 2024)],
  });
  expect(findIndirectlyShared(circular)).toHaveLength(1);
  expect(findHolding(circular, "2024-06-01")).toEqual([]);
  expect(drawNetworks(circular).edges).toHaveLength(4);
});

test("who alone holds networks together is found, on the day asked", () => {
  const affiliations = [
    belongs("a", "n"),
    belongs("a", "o"),
    belongs("b", "o"),
    belongs("b", "p", null, "2020-12-31"),
    belongs("c", "n"),
  ];
  const held = (day: string) => findHolding(record({ networks: ["n", "o", "p"], affiliations }), day);
  expect(held("2024-01-01")).toEqual([{ organisation: "a", networks: ["n", "o"] }]);
  expect(held("2020-06-01").map(({ organisation }) => organisation)).toEqual(["a", "b", "o"]);
});

test("a second tie takes away that one alone holds networks together", () => {
  const affiliations = [belongs("a", "n"), belongs("a", "o"), belongs("b", "n"), belongs("b", "o")];
  expect(findHolding(record({ networks: ["n", "o"], affiliations }), "2024-01-01")).toEqual([]);
});

test("a network with one tie stays in the lists", () => {
  const supports = [works("U", "n", 2024)];
  expect(drawNetworks(record({ networks: ["n"], supports }))).toEqual({ nodes: [], edges: [] });
});

test("the drawing has those whom somebody works with, whatever the order of the record", () => {
  const given = record({
    networks: ["n", "o"],
    affiliations: [belongs("a", "n"), belongs("b", "n")],
    supports: [works("U", "n", 2024), works("M", "a", 2024), works("M", "a", 2025)],
  });
  const graph = drawNetworks(given);
  expect(graph.nodes).toEqual([
    { organisation: "M", role: "MEMBER" },
    { organisation: "U", role: "UMBRELLA" },
    { organisation: "a", role: "PARTNER" },
    { organisation: "n", role: "NETWORK" },
  ]);
  expect(graph.edges).toHaveLength(3);
  const turned = {
    ...given,
    affiliations: given.affiliations.toReversed(),
    supports: given.supports.toReversed(),
  };
  expect(drawNetworks(turned)).toEqual(graph);
});
