import { expect, test } from "vitest";
import { accountState, confirmsErasure } from "./account-state.ts";

const seen = { disabledAt: null, lastSeenAt: "2026-10-31T10:00:00Z", grants: [1] };

test.each([
  [{ disabledAt: "2026-11-01T10:00:00Z", grants: [] }, "DISABLED"],
  [{ grants: [], lastSeenAt: null }, "WITHOUT_ROLE"],
  [{ lastSeenAt: null }, "NEVER_SEEN"],
  [{}, "ACTIVE"],
])("an account with %j is %s", (dates, state) => {
  expect(accountState({ ...seen, ...dates })).toBe(state);
});

test.each([
  ["", false],
  ["ana@example.or", false],
  ["ana", false],
  [" Ana@Example.org ", true],
])("%j confirms the erasure of ana@example.org: %s", (typed, confirmed) => {
  expect(confirmsErasure(typed, "ana@example.org")).toBe(confirmed);
});

test("an account without an address cannot be confirmed by typing nothing", () => {
  expect(confirmsErasure("", "")).toBe(false);
});
