import { Role, RoundState } from "@onze/schema";
import { expect, test } from "vitest";
import { VISITOR, type Viewer } from "../../accounts/viewer.ts";
import { type ActedRound, rightsOverRound } from "./round-rights.ts";

const somebody = (...roles: readonly Role[]): Viewer => ({
  ...VISITOR,
  accountId: "f",
  grants: roles.map((role) => ({ organisationId: "o", role, readsConfidential: false })),
});
const round = (given: Partial<ActedRound> = {}): ActedRound => ({
  ...{ operator: "f", state: RoundState.PREPARED, isDue: false, hasAnswers: true },
  ...given,
});
const NOTHING = { open: false, close: false, drop: false, summarise: false, reportBack: false };

test.each([
  ["of others", somebody(Role.FACILITATOR), round({ operator: "g" })],
  ["whose account is gone", somebody(Role.FACILITATOR), round({ operator: null })],
  ["as the secretariat", somebody(Role.UMBRELLA_STAFF), round()],
  ["as a facilitator and the secretariat", somebody(Role.FACILITATOR, Role.UMBRELLA_STAFF), round()],
  ["as a visitor", VISITOR, round({ operator: null })],
])("nobody runs a round %s", (_, viewer, acted) => {
  expect(rightsOverRound(viewer, acted)).toEqual(NOTHING);
});

test("whoever runs a round opens it before its day is over, closes it after, and sums it up while answers are kept", () => {
  const rights = (given: Partial<ActedRound>) => rightsOverRound(somebody(Role.FACILITATOR), round(given));
  expect(rights({})).toEqual({ ...NOTHING, open: true, drop: true });
  expect(rights({ isDue: true })).toEqual({ ...NOTHING, drop: true });
  expect(rights({ state: RoundState.OPEN })).toEqual(NOTHING);
  expect(rights({ state: RoundState.OPEN, isDue: true })).toEqual({ ...NOTHING, close: true });
  expect(rights({ state: RoundState.CLOSED })).toEqual({ ...NOTHING, summarise: true });
  expect(rights({ state: RoundState.CLOSED, hasAnswers: false })).toEqual(NOTHING);
});

test("the secretariat reports back once a round has closed", () => {
  const rights = (state: RoundState) => rightsOverRound(somebody(Role.UMBRELLA_STAFF), round({ state }));
  expect(rights(RoundState.OPEN).reportBack).toBe(false);
  expect(rights(RoundState.CLOSED)).toEqual({ ...NOTHING, reportBack: true });
});
