import { OverlapLevel } from "@onze/schema";
import { expect, test } from "vitest";
import { type Approach, deepened, findOverlaps, type Overlap, type Presence } from "./ladder.ts";
import { type Affiliated, networkedBy } from "./networks-between.ts";

const works = (holder: string, partner: string | null, years: readonly number[] = [2026]): Presence => ({
  theme: "tax-justice",
  place: "PH",
  holder,
  isPeer: holder.startsWith("peer"),
  partner,
  years,
});

const belongs = (organisation: string, network: string, from?: number, to?: number): Affiliated => ({
  organisation,
  network,
  from: from ?? null,
  to: to ?? null,
});

const under = (
  code: string,
  holder: string,
  partner = "fdc",
  years: readonly number[] = [2026],
): Approach => ({
  theme: "tax-justice",
  place: "PH",
  holder,
  partner,
  code,
  years,
});

interface Case {
  readonly presences: readonly Presence[];
  readonly affiliations?: readonly Affiliated[];
  readonly approaches?: readonly Approach[];
}

const find = ({ presences, affiliations = [], approaches = [] }: Case): readonly Overlap[] =>
  deepened(findOverlaps(presences, networkedBy(affiliations)), approaches);

test.each<[string, Case]>([
  ["nothing at all is recorded", { presences: [] }],
  ["one is there alone, with many partners", { presences: [works("a", "x"), works("a", "y")] }],
  ["the other came when the one had left", { presences: [works("a", "x", [2020]), works("b", "x", [2021])] }],
  ["the other works elsewhere", { presences: [works("a", "x"), { ...works("b", "x"), place: "ID" }] }],
  [
    "the other works on another theme",
    { presences: [works("a", "x"), { ...works("b", "x"), theme: "health" }] },
  ],
  [
    "the one works in the region and the other in a country of it",
    { presences: [works("a", "x"), { ...works("b", "x"), place: "035" }] },
  ],
  ["both are other umbrellas", { presences: [works("peer 1", "x"), works("peer 2", "x")] }],
])("there is no overlap where %s", (_, given) => {
  expect(find(given)).toEqual([]);
});

const BOTH = [works("a", "x"), works("b", "y")];
const ONE_PARTNER = [works("a", "fdc"), works("b", "fdc")];

test.each<[string, OverlapLevel, Case]>([
  ["different partners of no network", OverlapLevel.L1, { presences: BOTH }],
  ["no partner that is named", OverlapLevel.L1, { presences: [works("a", null), works("b", null)] }],
  [
    "partners of different networks",
    OverlapLevel.L1,
    { presences: BOTH, affiliations: [belongs("x", "n"), belongs("y", "m")] },
  ],
  [
    "partners that were of one network in other years",
    OverlapLevel.L1,
    { presences: BOTH, affiliations: [belongs("x", "n", 2020, 2025), belongs("y", "n")] },
  ],
  [
    "a network that is its own affiliate, and nobody else of it",
    OverlapLevel.L1,
    { presences: BOTH, affiliations: [belongs("x", "x"), belongs("n", "n")] },
  ],
  [
    "partners of one network",
    OverlapLevel.L2,
    { presences: BOTH, affiliations: [belongs("x", "n"), belongs("y", "n", 2026)] },
  ],
  [
    "the network of the one, an affiliate of the other",
    OverlapLevel.L2,
    { presences: BOTH, affiliations: [belongs("x", "y")] },
  ],
  [
    "networks that belong to each other",
    OverlapLevel.L2,
    { presences: BOTH, affiliations: [belongs("x", "y"), belongs("y", "x")] },
  ],
  ["one partner", OverlapLevel.L3, { presences: ONE_PARTNER }],
  [
    "one partner, but in years of their own, and no network",
    OverlapLevel.L1,
    { presences: [works("a", "fdc", [2025]), works("a", null, [2026]), works("b", "fdc", [2026])] },
  ],
  [
    "one partner under different codes",
    OverlapLevel.L3,
    { presences: ONE_PARTNER, approaches: [under("15114", "a"), under("15111", "b")] },
  ],
  [
    "one partner under one code in other years",
    OverlapLevel.L3,
    { presences: ONE_PARTNER, approaches: [under("15114", "a", "fdc", [2025]), under("15114", "b")] },
  ],
  [
    "one code with a partner that the other has not",
    OverlapLevel.L3,
    { presences: ONE_PARTNER, approaches: [under("15114", "a", "x"), under("15114", "b")] },
  ],
  [
    "one partner under one code",
    OverlapLevel.L4,
    { presences: ONE_PARTNER, approaches: [under("15114", "a"), under("15114", "b")] },
  ],
])("two that have %s overlap at level %s", (_, level, given) => {
  expect(find(given).map((each) => each.level)).toEqual([level]);
});

test("the level holds in its own years, the overlap in all of both", () => {
  const years = [2024, 2025, 2026];
  const [overlap] = find({
    presences: [works("a", "x", years), works("a", "fdc", [2025]), works("b", "fdc", years)],
  });
  expect(overlap).toMatchObject({ level: OverlapLevel.L3, years, levelYears: [2025] });
});

test("one shared partner of a network is no link through it; two different ones are, beside the partner", () => {
  const affiliations = [belongs("fdc", "n"), belongs("y", "n")];
  expect(find({ presences: ONE_PARTNER, affiliations })[0]?.networks).toEqual([]);
  const [overlap] = find({ presences: [...ONE_PARTNER, works("b", "y")], affiliations });
  expect(overlap).toMatchObject({ level: OverlapLevel.L3, networks: [{ id: "n" }] });
});

test("every pair of a cell is an overlap of its own, and the cell counts other umbrellas as nobody of ours", () => {
  const overlaps = find({ presences: ["a", "b", "peer"].map((holder) => works(holder, null)) });
  expect(overlaps.map(({ holders }) => holders)).toEqual([
    ["a", "b"],
    ["a", "peer"],
    ["b", "peer"],
  ]);
  expect(overlaps.map(({ present }) => present)).toEqual(Array(3).fill(["a", "b"]));
});

test("of some organisations the pairs with everybody are found, and in each the cell counts all who are there", () => {
  const presences = ["a", "b", "c"].map((holder) => works(holder, null));
  const pairs = (...among: readonly (readonly string[])[]) =>
    findOverlaps(
      presences,
      networkedBy([]),
      among.map((ids) => new Set(ids)),
    );
  expect(pairs(["b"]).map(({ holders }) => holders)).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
  expect(pairs(["b"], ["c"]).map(({ holders, present }) => [holders, present])).toEqual([
    [
      ["b", "c"],
      ["a", "b", "c"],
    ],
  ]);
  expect(pairs([])).toEqual([]);
});

test("the order in which rows come changes nothing", () => {
  const given: Case = {
    presences: [...ONE_PARTNER, works("c", "y"), { ...works("c", "fdc"), place: "ID" }, works("a", "y")],
    affiliations: [belongs("y", "n"), belongs("fdc", "n")],
    approaches: [under("15114", "a"), under("15111", "a"), under("15111", "b"), under("15114", "b")],
  };
  const turned = {
    presences: given.presences.toReversed(),
    affiliations: given.affiliations?.toReversed() ?? [],
    approaches: given.approaches?.toReversed() ?? [],
  };
  expect(find(turned)).toEqual(find(given));
});
