import { expect, test } from "vitest";
import { signInAddress } from "./sign-in-address.ts";

test.each([
  [{ pathname: "/coverage" }, "/sign-in?next=%2Fcoverage"],
  [
    { pathname: "/coverage", search: "?year=2026&cell=PE~health" },
    "/sign-in?next=%2Fcoverage%3Fyear%3D2026%26cell%3DPE~health",
  ],
  [{ pathname: "/sign-in", search: "?next=%2Faccount" }, "/sign-in?next=%2Faccount"],
])("from %j one signs in at %s", (place, address) => {
  expect(signInAddress(place)).toBe(address);
});
