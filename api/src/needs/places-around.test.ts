import { expect, test } from "vitest";
import { placeTree } from "./places-around.ts";

const tree = placeTree([
  { code: "001", parent: null },
  { code: "002", parent: "001" },
  { code: "014", parent: "002" },
  { code: "017", parent: "002" },
  { code: "BI", parent: "014" },
  { code: "RW", parent: "014" },
  { code: "CD", parent: "017" },
  { code: "XK", parent: null },
  { code: "TW", parent: null },
]);

test("a region holds its regions and their countries, a country itself alone", () => {
  expect([...tree.within("002")]).toEqual(["002", "014", "017", "BI", "RW", "CD"]);
  expect([...tree.within("BI")]).toEqual(["BI"]);
});

test("beside a country are those of its smallest region, and the regions that hold it", () => {
  expect(tree.beside("BI")).toEqual(["RW", "014", "002", "001"]);
  expect(tree.beside("CD")).toEqual(["017", "002", "001"]);
});

test("beside a region are the regions that hold it", () => {
  expect(tree.beside("014")).toEqual(["002", "001"]);
});

test("a country that lies in no region has nothing beside it", () => {
  expect(tree.beside("XK")).toEqual([]);
});

test("regions that hold each other are each taken once", () => {
  const odd = placeTree([
    { code: "901", parent: "902" },
    { code: "902", parent: "901" },
  ]);
  expect([...odd.within("901")]).toEqual(["901", "902"]);
  expect(odd.beside("901")).toEqual(["902"]);
});
