import { expect, test } from "vitest";
import { parseSort, printSort, sortRows, turnSort } from "./sort.ts";

const columns = ["country", "effort"] as const;
const fallback = { column: "country", isDown: false } as const;
const { compare } = new Intl.Collator("nl");

test.each([null, "", "-", "colour", "--effort"])(
  "an order that the table does not know is left aside: %s",
  (text) => {
    expect(parseSort(text, columns, fallback)).toEqual(fallback);
  },
);

test.each(["effort", "-effort", "-country"])("an order survives the address: %s", (text) => {
  expect(printSort(parseSort(text, columns, fallback))).toBe(text);
});

test("pressing a head sorts upwards, pressing it again turns it round", () => {
  const once = turnSort<(typeof columns)[number]>(fallback, "effort");
  expect(once).toEqual({ column: "effort", isDown: false });
  expect(turnSort(once, "effort")).toEqual({ column: "effort", isDown: true });
});

test.each([
  { isDown: false, order: [3, 20, 100, null] },
  { isDown: true, order: [100, 20, 3, null] },
])("the unknown stands last, also when the order is turned: $order", ({ isDown, order }) => {
  expect(sortRows([null, 100, 3, 20], { by: (value) => value, isDown, compare })).toEqual(order);
});

test("words follow the reader's alphabet, and the list given stays as it was", () => {
  const words = ["Zambia", "écuador", "Ethiopië", "Egypte"];
  expect(sortRows(words, { by: (word) => word, isDown: false, compare })).toEqual([
    "écuador",
    "Egypte",
    "Ethiopië",
    "Zambia",
  ]);
  expect(words[0]).toBe("Zambia");
});
