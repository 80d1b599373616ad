import "reflect-metadata";
import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { openConfidential } from "./account.policy.ts";
import { mayEver } from "./policy.ts";
import { codeOpensOwn, sightOf, sightOfLink, sightOfToken } from "./sight-of.ts";
import { type HeldGrant, VISITOR } from "./viewer.ts";

const grant = (role: Role, organisationId = "alpha", readsConfidential = false): HeldGrant => ({
  role,
  organisationId,
  readsConfidential,
});
const named = (role: Role, organisationId = "alpha") => grant(role, organisationId, true);

const OPENED = { givenSecondFactor: true, isConfidentialOpen: true };
const CLOSED = { givenSecondFactor: true, isConfidentialOpen: false };
/** As where codes were taken away since: what was opened by one is closed. */
const BY_PASSWORD = { givenSecondFactor: false, isConfidentialOpen: true };

const NOTHING_OWN = { restrictedOf: [], confidentialOf: [], delegateOf: [], delegateLevel: 4 };

test("without any grant one sees what everybody sees", () => {
  expect(sightOf([], OPENED)).toEqual({ ...NOTHING_OWN, level: 1 });
});

test.each([
  [Role.ADMINISTRATOR, { level: 3 }],
  [Role.UMBRELLA_STAFF, { level: 3 }],
  [Role.AUDITOR, { level: 3 }],
  [Role.FACILITATOR, { level: 2 }],
  [Role.MEMBER_EDITOR, { level: 2, restrictedOf: ["alpha"] }],
  [Role.MEMBER_READER, { level: 2, restrictedOf: ["alpha"] }],
  [Role.PARTNER_DELEGATE, { level: 2, delegateOf: ["alpha"] }],
])("%s sees as far as the role goes, and nothing confidential of others", (role, sight) => {
  expect(sightOf([grant(role)], OPENED)).toEqual({ ...NOTHING_OWN, ...sight });
  expect(sightOf([named(role)], CLOSED)).toEqual({ ...NOTHING_OWN, ...sight });
  expect(sightOf([named(role)], BY_PASSWORD)).toEqual({ ...NOTHING_OWN, ...sight, delegateLevel: 3 });
});

test.each([
  [Role.ADMINISTRATOR, { level: 4, confidentialOf: ["alpha"] }],
  [Role.UMBRELLA_STAFF, { level: 4, confidentialOf: ["alpha"] }],
  [Role.MEMBER_EDITOR, { level: 2, restrictedOf: ["alpha"], confidentialOf: ["alpha"] }],
  [Role.MEMBER_READER, { level: 2, restrictedOf: ["alpha"], confidentialOf: ["alpha"] }],
  [Role.AUDITOR, { level: 3 }],
  [Role.FACILITATOR, { level: 2 }],
])("%s, named for confidential records, sees them while they are opened", (role, sight) => {
  expect(sightOf([named(role)], OPENED)).toEqual({ ...NOTHING_OWN, ...sight });
});

test("several roles add up, each for its own organisation", () => {
  const grants = [
    grant(Role.MEMBER_READER, "alpha"),
    named(Role.MEMBER_EDITOR, "beta"),
    grant(Role.MEMBER_EDITOR, "alpha"),
    grant(Role.PARTNER_DELEGATE, "gamma"),
  ];
  expect(sightOf(grants, OPENED)).toEqual({
    level: 2,
    restrictedOf: ["alpha", "beta"],
    confidentialOf: ["beta"],
    delegateOf: ["gamma"],
    delegateLevel: 4,
  });
});

test.each([
  [[], { level: 1 }],
  [[Scope.IMPORT], { level: 1 }],
  [[Scope.READ_NETWORK], { level: 2 }],
  [[Scope.READ_OWN], { level: 1, restrictedOf: ["alpha"] }],
])("a token with the scopes %j sees no more than they say", (scopes, sight) => {
  expect(sightOfToken("alpha", scopes)).toEqual({ ...NOTHING_OWN, delegateLevel: 3, ...sight });
});

test.each([
  [[grant(Role.PARTNER_DELEGATE)], BY_PASSWORD, true],
  [[grant(Role.PARTNER_DELEGATE)], CLOSED, false],
  [[grant(Role.MEMBER_EDITOR)], BY_PASSWORD, false],
])("a one-time code opens more to a delegate who gave none: %j, %j", (grants, signedIn, opens) => {
  expect(codeOpensOwn({ sight: sightOf(grants, signedIn) })).toBe(opens);
});

test.each([
  [[named(Role.MEMBER_READER)], true],
  [[named(Role.AUDITOR)], false],
  [[grant(Role.ADMINISTRATOR)], false],
])("only roles that may be named for confidential records can open them: %j", (grants, may) => {
  expect(mayEver(openConfidential, { ...VISITOR, grants })).toBe(may);
});

test("a link sees what everybody does, and of its partner's own what a password alone would open; a member's no more than what the two do", () => {
  const whole = { ...NOTHING_OWN, level: 1, delegateOf: ["gamma"], delegateLevel: 3 };
  expect(sightOfLink("gamma", { beside: null, isOfOther: false })).toEqual(whole);
  const ofOther = { ...whole, withLinkOfOther: true };
  expect(sightOfLink("gamma", { beside: null, isOfOther: true })).toEqual(ofOther);
  expect(sightOfLink("gamma", { beside: ["alpha"], isOfOther: true })).toEqual({
    ...ofOther,
    delegateBeside: ["alpha"],
  });
});
