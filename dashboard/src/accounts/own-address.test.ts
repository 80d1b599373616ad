import { expect, test } from "vitest";
import { ownAddress } from "./own-address.ts";

const ORIGIN = "https://onze.example";

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "\\\\elsewhere.example",
  "javascript:alert(1)",
  "coverage",
  "",
  "/api/auth/sign-out",
  "/graphql?query={me}",
  "/sign-in?next=/sign-in",
  "/sign-in",
])("%j is no page to come back to", (asked) => {
  expect(ownAddress(asked, ORIGIN)).toBe("/coverage");
});

test("without a wish one comes to the first page", () => {
  expect(ownAddress(null, ORIGIN)).toBe("/coverage");
});

test.each(["/coverage?year=2026&cell=PE~health", "/organisations/fos#work", "/account", "/sign-ins"])(
  "%s is a page of ours",
  (asked) => {
    expect(ownAddress(asked, ORIGIN)).toBe(asked);
  },
);
