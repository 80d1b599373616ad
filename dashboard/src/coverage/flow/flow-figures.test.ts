import { expect, test } from "vitest";
import {
  followPaths,
  isDrawable,
  linkKey,
  measureOf,
  namesAlong,
  parseFollowed,
  printFollowed,
} from "./flow-figures.ts";
import { sampleFlow } from "./sample-flow.ts";

test("a flow without links, or with more than thirty, is not drawn", () => {
  expect(isDrawable({ ...sampleFlow, toThemes: [], toPlaces: [] })).toBe(false);
  expect(isDrawable(sampleFlow)).toBe(true);
  const [link] = sampleFlow.toThemes;
  expect(isDrawable({ ...sampleFlow, toThemes: link ? Array.from({ length: 31 }, () => link) : [] })).toBe(
    false,
  );
});

test.each([null, "", "x:tax", "t:", "tax"])("what is followed makes no sense in the address: %s", (text) => {
  expect(parseFollowed(text)).toBeNull();
});

test("what is followed goes into the address and comes back", () => {
  expect(parseFollowed(printFollowed({ column: "theme", key: "tax" }))).toEqual({
    column: "theme",
    key: "tax",
  });
});

test("an unknown amount has no width", () => {
  expect(measureOf("BUDGET", { activities: 3, effortEur: null })).toBe(0);
  expect(measureOf("PRESENCE", { activities: 3, effortEur: null })).toBe(3);
});

test("an organisation is followed to its own share of each place, not to what others do there", () => {
  const along = followPaths(sampleFlow, { column: "holder", key: "a" }, "PRESENCE");
  expect(Object.fromEntries(along)).toEqual({
    [linkKey("holder", { from: "a", to: "tax" })]: 2,
    [linkKey("theme", { from: "tax", to: "PE" })]: 2,
  });
});

test("a place is followed back to every organisation that works there", () => {
  const along = followPaths(sampleFlow, { column: "place", key: "PE" }, "PRESENCE");
  expect(along.get(linkKey("theme", { from: "tax", to: "PE" }))).toBe(5);
  expect(along.get(linkKey("holder", { from: "b", to: "tax" }))).toBe(3);
  expect(namesAlong(sampleFlow.paths, { column: "place", key: "PE" })).toEqual(
    new Set(["h:a", "h:b", "t:tax", "p:PE"]),
  );
});
