import { expect, test } from "vitest";
import { sectionOf } from "./pages.ts";

test.each([
  ["/coverage", "nav.complementarity"],
  ["/activities", "nav.complementarity"],
  ["/organisations/fos", "nav.organisations"],
  ["/imports/7", "nav.data"],
  ["/importsx", undefined],
  ["/", undefined],
])("%s stands under %s", (address, label) => {
  expect(sectionOf(address)?.label).toBe(label);
});
