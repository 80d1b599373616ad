import { expect, test } from "vitest";
import { findWhatIf, type Simulated, type SimulatedChange } from "./what-if-finding.ts";

const leaves: SimulatedChange = {
  kind: "ORGANISATION_LEAVES",
  organisation: { id: "a", slug: "alpha", name: "Alpha" },
  place: { key: "BJ", label: "Benin" },
  theme: null,
  framework: null,
  factor: null,
  effortEur: null,
  announcedFrom: null,
  effect: "CHANGES",
  activities: 1,
};

const NOTHING = { changes: [leaves], cellsEmptied: 0, partnersWithNone: 0, cells: [] };
/** As much of an answer as its sentence needs. */
const found = (given: Partial<Simulated>) => findWhatIf({ ...NOTHING, ...given } as Simulated);

test("what one change supposes stands in the sentence, with whoever it names", () => {
  expect(found({})?.supposed).toMatchObject({
    key: "scenarios.if.ORGANISATION_LEAVES.place",
    values: { organisation: "Alpha", place: "Benin" },
  });
});

test("several changes are counted", () => {
  expect(found({ changes: [leaves, leaves] })?.supposed).toEqual({
    key: "scenarios.if.many",
    values: { count: 2 },
  });
});

test.each([
  [
    "cells where nobody is left come first",
    { cellsEmptied: 3, partnersWithNone: 2 },
    "scenarios.then.emptied",
    3,
  ],
  ["then partners without support", { partnersWithNone: 2 }, "scenarios.then.partners", 2],
  ["money alone changes nobody's place", {}, "scenarios.then.money", 0],
  [
    "and nothing is said to be nothing",
    { changes: [{ ...leaves, effect: "NOTHING_RECORDED" as const }] },
    "scenarios.then.nothing",
    0,
  ],
])("%s", (_, given, key, count) => {
  expect(found(given)?.outcome).toEqual({ key, values: { count } });
});

test("where nothing is supposed there is nothing to say", () => {
  expect(found({ changes: [] })).toBeNull();
});
