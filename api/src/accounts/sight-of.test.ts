import "reflect-metadata";
import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { openConfidential } from "./account.policy.ts";
import { mayEver } from "./policy.ts";
import { needsSecondFactor, sightOf, sightOfToken } from "./sight-of.ts";
import { type HeldGrant, VISITOR } from "./viewer.ts";

const grant = (role: Role, organisationId = "alpha", readsConfidential = false): HeldGrant => ({
  role,
  organisationId,
  readsConfidential,
});
const named = (role: Role, organisationId = "alpha") => grant(role, organisationId, true);

test("without any grant one sees what everybody sees", () => {
  expect(sightOf([], true)).toEqual({ level: 1, restrictedOf: [], confidentialOf: [], delegateOf: [] });
});

test.each([
  [Role.ADMINISTRATOR, { level: 3, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [Role.UMBRELLA_STAFF, { level: 3, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [Role.AUDITOR, { level: 3, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [Role.FACILITATOR, { level: 2, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [Role.MEMBER_EDITOR, { level: 2, restrictedOf: ["alpha"], confidentialOf: [], delegateOf: [] }],
  [Role.MEMBER_READER, { level: 2, restrictedOf: ["alpha"], confidentialOf: [], delegateOf: [] }],
  [Role.PARTNER_DELEGATE, { level: 2, restrictedOf: [], confidentialOf: [], delegateOf: ["alpha"] }],
])("%s sees as far as the role goes, and nothing confidential of others", (role, sight) => {
  expect(sightOf([grant(role)], true)).toEqual(sight);
  expect(sightOf([named(role)], false)).toEqual(sight);
});

test.each([
  [Role.ADMINISTRATOR, { level: 4, restrictedOf: [], confidentialOf: ["alpha"], delegateOf: [] }],
  [Role.UMBRELLA_STAFF, { level: 4, restrictedOf: [], confidentialOf: ["alpha"], delegateOf: [] }],
  [Role.MEMBER_EDITOR, { level: 2, restrictedOf: ["alpha"], confidentialOf: ["alpha"], delegateOf: [] }],
  [Role.MEMBER_READER, { level: 2, restrictedOf: ["alpha"], confidentialOf: ["alpha"], delegateOf: [] }],
  [Role.AUDITOR, { level: 3, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [Role.FACILITATOR, { level: 2, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
])("%s, named for confidential records, sees them while they are opened", (role, sight) => {
  expect(sightOf([named(role)], true)).toEqual(sight);
});

test("several roles add up, each for its own organisation", () => {
  const grants = [
    grant(Role.MEMBER_READER, "alpha"),
    named(Role.MEMBER_EDITOR, "beta"),
    grant(Role.MEMBER_EDITOR, "alpha"),
    grant(Role.PARTNER_DELEGATE, "gamma"),
  ];
  expect(sightOf(grants, true)).toEqual({
    level: 2,
    restrictedOf: ["alpha", "beta"],
    confidentialOf: ["beta"],
    delegateOf: ["gamma"],
  });
});

test.each([
  [[], { level: 1, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [[Scope.IMPORT], { level: 1, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [[Scope.READ_NETWORK], { level: 2, restrictedOf: [], confidentialOf: [], delegateOf: [] }],
  [[Scope.READ_OWN], { level: 1, restrictedOf: ["alpha"], confidentialOf: [], delegateOf: [] }],
])("a token with the scopes %j sees no more than they say", (scopes, sight) => {
  expect(sightOfToken("alpha", scopes)).toEqual(sight);
});

test.each([
  [[grant(Role.ADMINISTRATOR)], true],
  [[named(Role.MEMBER_READER)], true],
  [[grant(Role.FACILITATOR), grant(Role.ADMINISTRATOR)], true],
  [[grant(Role.UMBRELLA_STAFF)], false],
  [[], false],
])(
  "a second factor is needed by administrators and by whoever may read confidential records: %j",
  (grants, needed) => {
    expect(needsSecondFactor(grants)).toBe(needed);
  },
);

test.each([
  [[named(Role.MEMBER_READER)], true],
  [[named(Role.AUDITOR)], false],
  [[grant(Role.ADMINISTRATOR)], false],
])("only roles that may be named for confidential records can open them: %j", (grants, may) => {
  expect(mayEver(openConfidential, { ...VISITOR, grants })).toBe(may);
});
