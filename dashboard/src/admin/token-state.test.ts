import { expect, test } from "vitest";
import { endOfLifetime, sortTokens, tokenState } from "./token-state.ts";

const NOW = "2026-11-23T09:00:00Z";
const past = "2026-11-23T08:59:59Z";
const future = "2026-11-24T00:00:00Z";

test.each([
  [{ expiresAt: future, revokedAt: past }, "REVOKED"],
  [{ expiresAt: past, revokedAt: null }, "EXPIRED"],
  [{ expiresAt: NOW, revokedAt: null }, "EXPIRED"],
  [{ expiresAt: future, revokedAt: null }, "ACTIVE"],
  [{ expiresAt: null, revokedAt: null }, "ACTIVE"],
  [{ expiresAt: future, revokedAt: null, makerMay: false }, "MAKER_GONE"],
  [{ expiresAt: past, revokedAt: null, makerMay: false }, "EXPIRED"],
  [{ expiresAt: null, revokedAt: past, makerMay: false }, "REVOKED"],
])("a token with %j is %s", (token, state) => {
  expect(tokenState({ makerMay: true, ...token }, NOW)).toBe(state);
});

test("tokens that work come before those that are over, the newest first", () => {
  const token = (createdAt: string, revokedAt: string | null = null) => ({
    createdAt,
    revokedAt,
    expiresAt: null,
    makerMay: true,
  });
  const tokens = [token("2026-03-01"), token("2026-05-01", past), token("2026-04-01")];
  expect(sortTokens(tokens, NOW).map(({ createdAt }) => createdAt)).toEqual([
    "2026-04-01",
    "2026-03-01",
    "2026-05-01",
  ]);
});

test("a lifetime is counted from now; without one there is no end", () => {
  expect(endOfLifetime(90, new Date(NOW))).toBe("2027-02-21T09:00:00.000Z");
  expect(endOfLifetime(null, new Date(NOW))).toBeNull();
});
