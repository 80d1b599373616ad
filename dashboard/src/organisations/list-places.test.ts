import { expect, test } from "vitest";
import { listPlaces } from "./list-places.ts";

test("a country counts once, by its code, in the order of the names", () => {
  const bolivia = { code: "BO", name: "Bolivia" };
  const records = [{ countries: [{ code: "RW", name: "Rwanda" }, bolivia] }, { countries: [bolivia] }];
  expect(listPlaces(records, new Intl.Collator("nl").compare)).toEqual(["Bolivia", "Rwanda"]);
});
