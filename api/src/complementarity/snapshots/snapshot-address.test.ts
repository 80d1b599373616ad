import { expect, test } from "vitest";
import { readSnapshotAddress } from "./snapshot-address.ts";

test.each([
  ["partner=fdc", "address names a partner; a snapshot is read by all peers and may name none."],
  ["theme=tax&network=x", "address names a network; a snapshot is read by all peers and may name none."],
  ["asof=2026-01-01", 'address holds "asof"'],
  ["cell=PE~tax", 'address holds "cell"'],
  [`theme=${"x".repeat(2000)}`, "address has 2006 characters; it must have at most 2000."],
])("what a snapshot may not keep is refused: %#", (address, message) => {
  expect(() => readSnapshotAddress(address)).toThrow(message);
});

test("the same filter is kept the same, whatever the order in which it was chosen", () => {
  expect(readSnapshotAddress("year=2026&holder=alpha,beta")).toEqual(
    readSnapshotAddress("?holder=alpha%2Cbeta&year=2026"),
  );
  expect(readSnapshotAddress("").holders).toEqual([]);
  expect(readSnapshotAddress("holder=alpha,beta").holders).toEqual(["alpha", "beta"]);
});
