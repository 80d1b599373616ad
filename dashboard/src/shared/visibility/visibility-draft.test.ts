import { expect, test } from "vitest";
import { draftOf, isSameVersion, saidOf, saysSame } from "./visibility-draft.ts";

test("what was set is drafted as it stands; nothing set is for everybody", () => {
  expect(draftOf({ visibility: "RESTRICTED", reason: "SAFETY", note: null })).toEqual({
    visibility: "RESTRICTED",
    reason: "SAFETY",
    note: "",
  });
  expect(draftOf(null)).toEqual({ visibility: "PUBLIC", reason: null, note: "" });
});

test.each([
  [
    { visibility: "NETWORK", reason: "SAFETY", note: " By letter " },
    { visibility: "NETWORK", reason: "SAFETY", note: "By letter" },
  ],
  [
    { visibility: "NETWORK", reason: "SAFETY", note: "  " },
    { visibility: "NETWORK", reason: "SAFETY", note: null },
  ],
  [
    { visibility: "PUBLIC", reason: "SAFETY", note: "By letter" },
    { visibility: "PUBLIC", reason: null, note: null },
  ],
] as const)("of %j is sent %j", (draft, said) => {
  expect(saidOf(draft)).toEqual(said);
});

test("two choices say the same when the same would be sent", () => {
  const draft = { visibility: "NETWORK", reason: "SAFETY", note: "By letter" } as const;
  expect(saysSame(draft, { ...draft, note: "By letter " })).toBe(true);
  expect(saysSame(draft, { ...draft, reason: "COMMERCIAL" })).toBe(false);
  expect(saysSame({ ...draft, visibility: "PUBLIC" }, draftOf(null))).toBe(true);
});

test.each([
  [null, null, true],
  [{ id: "1", version: 2 }, { id: "1", version: 2 }, true],
  [{ id: "1", version: 2 }, { id: "1", version: 3 }, false],
  [{ id: "1", version: 1 }, { id: "2", version: 1 }, false],
  [{ id: "1", version: 1 }, null, false],
])("%j and %j are the same: %s", (one, other, same) => {
  expect(isSameVersion(one, other)).toBe(same);
});
