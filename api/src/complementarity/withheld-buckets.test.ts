import { Visibility } from "@onze/schema";
import { expect, test } from "vitest";
import { type HiddenPartner, withheldBuckets } from "./withheld-buckets.ts";

/** Regions R and S of continent K, region T of continent L. */
const CONTINENTS: Readonly<Record<string, string>> = { R: "K", S: "K", T: "L" };

/** Countries with partners that are seen, by region: "RRRS" are three of R and one of S. */
const countriesOf = (regions: string) =>
  [...regions].map((region) => ({ areas: [region, CONTINENTS[region] ?? ""] }));

/** A hidden partner in a region; in a continent, or only in the world, where that is all that holds its work. */
const hidden = (area: string, more: Partial<HiddenPartner> = {}): HiddenPartner => {
  const areas = [area, CONTINENTS[area] ?? "world"].filter((each) => each !== "world");
  return { visibility: Visibility.RESTRICTED, areas, received: [], ...more };
};

/** What is told, as "R 2, world 3". */
const told = (partners: readonly HiddenPartner[], regions: string): string =>
  withheldBuckets(partners, countriesOf(regions))
    .map(({ region, partners: count }) => `${region ?? "world"} ${count}`)
    .join(", ");

const manyOf = (area: string, count: number): HiddenPartner[] =>
  Array.from({ length: count }, () => hidden(area));

test("nothing hidden, nothing told", () => {
  expect(told([], "RRR")).toBe("");
});

/** E.5: region R has countries X, Y and Z with 3, 5 and 2 partners. */
test("of ten partners in three countries two are hidden: they are told of in the region, and the total is ten", () => {
  expect(told([hidden("R"), hidden("R")], "RRR")).toBe("R 2");
});

test("of ten partners one is hidden: it is alone, so it is counted nowhere and the total is nine", () => {
  expect(told([hidden("R")], "RRR")).toBe("");
});

test.each([
  { title: "one alone in its region", partners: ["R"], seen: "RRRSSSTTT", buckets: "" },
  { title: "two of a region with three countries", partners: ["R", "R"], seen: "RRR", buckets: "R 2" },
  { title: "two of a region with two countries climb", partners: ["R", "R"], seen: "RRS", buckets: "K 2" },
  { title: "one of each region of a continent", partners: ["R", "S"], seen: "RSS", buckets: "K 2" },
  { title: "one of each continent", partners: ["R", "T"], seen: "RRT", buckets: "world 2" },
  { title: "too few countries even in the world", partners: ["R", "R"], seen: "RR", buckets: "" },
  { title: "a third is alone beside a bucket", partners: ["R", "R", "S"], seen: "RRRSSS", buckets: "R 2" },
  { title: "work in several regions", partners: ["K", "K"], seen: "RRS", buckets: "K 2" },
  { title: "no place at all", partners: ["world", "world"], seen: "RRT", buckets: "world 2" },
  {
    title: "each where it can be",
    partners: ["R", "R", "S", "K", "T"],
    seen: "RRRSSST",
    buckets: "K 2, R 2",
  },
])("$title: $partners where $seen are seen", ({ partners, seen, buckets }) => {
  expect(
    told(
      partners.map((area) => hidden(area)),
      seen,
    ),
  ).toBe(buckets);
});

test("a country whose region has a bucket is no candidate for the one above", () => {
  expect(told([...manyOf("R", 2), ...manyOf("S", 2)], "RRRSS")).toBe("R 2");
  expect(told([...manyOf("R", 2), ...manyOf("S", 2)], "RRRSSTTT")).toBe("R 2, world 2");
});

test("each class stands for itself: who sees one and takes it away is left with no single partner", () => {
  const network = hidden("R", { visibility: Visibility.NETWORK });
  expect(told([network, hidden("R")], "RRR")).toBe("");
  expect(told([network, network, ...manyOf("R", 2)], "RRR")).toBe("R 4");
});

test("what is confidential is told of the whole world only", () => {
  const confidential = hidden("R", { visibility: Visibility.CONFIDENTIAL });
  expect(told([confidential, confidential], "RRR")).toBe("world 2");
});

const receivingFrom = (holder: string, ...amounts: readonly (number | null)[]) =>
  amounts.map((eur) => hidden("R", { received: [{ holder, eur }] }));
const receiving = (...amounts: readonly (number | null)[]) => receivingFrom("alpha", ...amounts);
const sumOf = (partners: readonly HiddenPartner[]) =>
  withheldBuckets(partners, countriesOf("RRR"))[0]?.receivedEur;

test("a bucket shows what its partners received when there are three and none received over half", () => {
  expect(sumOf(receiving(10, 10))).toBeNull();
  expect(sumOf(receiving(30, 10, 10))).toBeNull();
  expect(sumOf(receiving(20, 10, 10))).toBe(40);
});

test("what a holder knows of its own partners tells it no amount of another's", () => {
  expect(sumOf([...receivingFrom("alpha", 30, 30), ...receivingFrom("beta", 40)])).toBeNull();
  expect(sumOf([...receivingFrom("alpha", 30, 30, 30), ...receivingFrom("beta", 40, 40, 40)])).toBe(210);
});

test("of two classes in one bucket, each sum has to be one that may be shown", () => {
  const network = (...amounts: readonly number[]) =>
    receiving(...amounts).map((each) => ({ ...each, visibility: Visibility.NETWORK }));
  expect(sumOf([...receiving(20, 10, 10), ...network(5, 5)])).toBeNull();
  expect(sumOf([...receiving(20, 10, 10), ...network(5, 5, 5)])).toBe(55);
});

test("the order of partners decides nothing", () => {
  const partners = [...manyOf("R", 2), hidden("S"), hidden("K"), hidden("T")];
  expect(told(partners.toReversed(), "RRRSSST")).toBe(told(partners, "RRRSSST"));
});
