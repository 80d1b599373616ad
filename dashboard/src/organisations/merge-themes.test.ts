import { expect, test } from "vitest";
import { mergeThemes } from "./merge-themes.ts";

const climate = { code: "climate", name: "Climate justice" };
const tax = { code: "tax", name: "Tax justice" };

test("a theme that is not stated is no theme", () => {
  expect(mergeThemes([{ theme: null, origin: "STATED" }])).toEqual([]);
});

test("a theme stands once, with its strongest origin, and the strongest stands first", () => {
  const merged = mergeThemes([
    { theme: tax, origin: "SUGGESTED" },
    { theme: climate, origin: "SUGGESTED" },
    { theme: climate, origin: "CONFIRMED" },
    { theme: climate, origin: "STATED" },
  ]);
  expect(merged).toEqual([
    { ...climate, origin: "CONFIRMED" },
    { ...tax, origin: "SUGGESTED" },
  ]);
});
