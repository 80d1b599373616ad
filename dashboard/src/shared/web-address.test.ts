import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

test.each(["javascript:alert(1)", "data:text/html,x", "not an address", ""])(
  "“%s” is never made pressable",
  (text) => {
    expect(webAddress(text)).toBeNull();
  },
);

test.each([
  ["11.be", "https://11.be/"],
  ["http://example.org/a", "http://example.org/a"],
])("“%s” leads to %s", (text, href) => {
  expect(webAddress(text)?.href).toBe(href);
});
