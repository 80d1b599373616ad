import { expect, test } from "vitest";
import { readFilterAddress } from "./filter-address.ts";

test("names every organisation that the filter of an address names", () => {
  expect(
    readFilterAddress("holder=alpha,%20beta&partner=gamma&network=delta&theme=water").organisations,
  ).toEqual(["alpha", "beta", "gamma", "delta"]);
});

test("leaves out what is no part of a filter, so that nothing else is kept with it", () => {
  expect(readFilterAddress("?year=2026&cell=x&change=leaves.secret&country=BJ").address).toBe(
    "country=BJ&year=2026",
  );
  expect(readFilterAddress("").address).toBe("");
});
