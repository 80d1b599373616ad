import { expect, test } from "vitest";
import type { LensNetwork } from "./lens.ts";
import { findInNetworks, reachInHeads } from "./network-finding.ts";

const definition = { key: "networks.reach", name: "", meaning: "", formula: "", source: "", caveat: "" };

const network = (tie: LensNetwork["tie"]): LensNetwork => ({
  network: { id: tie, slug: tie, name: tie, acronym: null, kind: "REGIONAL_NETWORK" },
  tie,
  affiliateCount: 0,
  hasList: false,
  holders: [],
  umbrellaAffiliates: [],
  memberAffiliates: [],
  strategy: null,
});

test("what no network ties has no finding", () => {
  expect(findInNetworks({ networks: [] })).toBeNull();
  expect(findInNetworks({ networks: [network("NONE")] })).toBeNull();
});

test("networks that tie both sides are told first, else those that tie one", () => {
  const one = [network("UMBRELLA"), network("MEMBERS"), network("NONE")];
  expect(findInNetworks({ networks: [...one, network("BOTH")] })).toEqual({
    key: "networks.title.both",
    values: { count: 1 },
  });
  expect(findInNetworks({ networks: one })).toEqual({ key: "networks.title.linked", values: { count: 2 } });
});

test("reach without a figure has no heads; a share is told of the networks that are linked", () => {
  const networks = [network("BOTH"), network("MEMBERS"), network("UMBRELLA"), network("NONE")];
  expect(reachInHeads({ networks, reach: { unavailable: "NO_DATA", definition } })).toBeNull();
  expect(reachInHeads({ networks, reach: { value: 2 / 3, definition } })).toEqual({ reached: 2, linked: 3 });
});
