import { expect, test } from "vitest";
import { readSnapshotAddress } from "./snapshot-address.ts";

test.each(["partner=fdc", "theme=tax&network=x", "asof=2026-01-01", "cell=PE~tax"])(
  "what a snapshot may not keep is refused: %s",
  (address) => {
    expect(() => readSnapshotAddress(address)).toThrow(/address holds "(partner|network|asof|cell)"/);
  },
);

test("a snapshot keeps its filter and its axes, and names its holders", () => {
  expect(readSnapshotAddress("rows=THEME&phase=ONGOING&holder=alpha,beta&cols=COUNTRY")).toEqual({
    address: "cols=COUNTRY&holder=alpha%2Cbeta&phase=ONGOING&rows=THEME",
    organisations: ["alpha", "beta"],
  });
});
