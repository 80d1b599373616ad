import { expect, test } from "vitest";
import { FILTER_PARAMETERS, readFilterAddress } from "./filter-address.ts";

test.each([
  ["year=2026&cell=PE~tax", 'address holds "cell"; it may hold theme, country,'],
  [`theme=${"x".repeat(4000)}`, "address has 4006 characters; it must have at most 4000."],
])(
  "what is no part of a filter is refused, and nothing of it is left out unsaid: %#",
  (address, sentence) => {
    expect(() => readFilterAddress(address)).toThrow(sentence);
  },
);

test("no part of a filter is lost", () => {
  const whole = new URLSearchParams(FILTER_PARAMETERS.map((name): [string, string] => [name, `${name}-1`]));
  expect([...new URLSearchParams(readFilterAddress(`?${whole}`).address)].toSorted()).toEqual(
    [...whole].toSorted(),
  );
});

test("every organisation that it names is found, and none is kept that is not", () => {
  expect(
    readFilterAddress("holder=alpha,%20beta&partner=gamma&network=delta&theme=water").organisations,
  ).toEqual(["alpha", "beta", "gamma", "delta"]);
  expect(readFilterAddress("holder=alpha&holder=secret")).toEqual({
    address: "holder=alpha",
    organisations: ["alpha"],
  });
  expect(readFilterAddress("holder=")).toEqual({ address: "", organisations: [] });
});

test("the same filter is kept the same, whatever the order in which it was chosen", () => {
  expect(readFilterAddress("year=2026&holder=alpha,beta")).toEqual(
    readFilterAddress("?holder=alpha%2Cbeta&year=2026"),
  );
});
