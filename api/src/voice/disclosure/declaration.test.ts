import { expect, test } from "vitest";
import { type Cut, declarationFault, MOST_STRATA } from "./declaration.ts";

const strata = [
  { key: "africa", invited: 9 },
  { key: "asia", invited: 6 },
  { key: "americas", invited: 5 },
];
const by = (...groups: readonly (readonly string[])[]): Cut => ({
  key: `into ${groups.length}`,
  groups: groups.map((members, at) => ({ key: `g${at}`, strata: members })),
});

test.each([
  ["nobody", [], [], "NO_STRATA"],
  ["fewer than five in all", [{ key: "all", invited: 4 }], [], "TOO_FEW_INVITED"],
  ["a stratum of four", [...strata, { key: "oceania", invited: 4 }], [], "STRATUM_TOO_SMALL"],
  ["a stratum that is named twice", [...strata, { key: "asia", invited: 7 }], [], "KEY_TWICE"],
  ["a cut that leaves a stratum out", strata, [by(["africa"], ["asia"])], "STRATUM_LEFT_OUT"],
  [
    "a cut with a stratum in two groups",
    strata,
    [by(["africa", "asia"], ["asia", "americas"])],
    "STRATUM_TWICE",
  ],
  [
    "a cut by what was not declared",
    strata,
    [by(["africa"], ["asia", "americas", "women"])],
    "UNKNOWN_STRATUM",
  ],
  [
    "more strata than can be searched",
    Array.from({ length: MOST_STRATA + 1 }, (_, at) => ({ key: `s${at}`, invited: 9 })),
    [],
    "TOO_MANY_STRATA",
  ],
])("a round may not ask %s", (_, asked, cuts, fault) => {
  expect(declarationFault(asked, cuts, 5)?.fault).toBe(fault);
});

test("strata of five and cuts that divide all of them are right", () => {
  expect(
    declarationFault(
      strata,
      [by(["africa"], ["asia"], ["americas"]), by(["africa", "asia"], ["americas"])],
      5,
    ),
  ).toBeNull();
});
