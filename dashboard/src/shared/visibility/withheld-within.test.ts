import { expect, test } from "vitest";
import { type WithheldBucket, withheldWithin } from "./withheld-within.ts";

const world = { code: "001", parent: null };
const africa = { code: "002", name: "Africa", parent: world };
const subSaharan = { code: "202", name: "Sub-Saharan Africa", parent: africa };
const middleAfrica = { code: "017", name: "Middle Africa", parent: subSaharan };

const buckets: readonly WithheldBucket[] = [
  { partners: 3, region: africa },
  { partners: 2, region: middleAfrica },
  { partners: 4, region: null },
];
const partnersIn = (...regions: string[]) => withheldWithin(buckets, regions).map(({ partners }) => partners);

test.each([
  { regions: [], partners: [3, 2, 4], why: "nothing is narrowed" },
  { regions: ["017"], partners: [2], why: "Africa is wider than Middle Africa" },
  { regions: ["202"], partners: [2], why: "Middle Africa lies in it, and Africa around it" },
  { regions: ["002"], partners: [3, 2], why: "Middle Africa lies in Africa" },
  { regions: ["001"], partners: [3, 2, 4], why: "everything lies in the world" },
  { regions: ["019", "017"], partners: [2], why: "regions are alternatives" },
  { regions: ["019"], partners: [], why: "nothing lies in it" },
])("in $regions are $partners: $why", ({ regions, partners }) => {
  expect(partnersIn(...regions)).toEqual(partners);
});
