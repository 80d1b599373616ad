import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { audienceOf } from "./audience.ts";

const somebody = (...roles: readonly Role[]) => ({
  grants: roles.map((role) => ({ organisationId: "o", role, readsConfidential: false })),
});

test.each([
  ["a visitor", [], "PUBLIC", "PUBLIC"],
  ["a member's editor", [Role.MEMBER_EDITOR], "PUBLIC", "PUBLIC"],
  ["a member's reader", [Role.MEMBER_READER], "PUBLIC", "PUBLIC"],
  ["a program", [Role.INTEGRATION], "PUBLIC", "PUBLIC"],
  ["the secretariat", [Role.UMBRELLA_STAFF], "PUBLIC", "INSIDE"],
  ["an administrator", [Role.ADMINISTRATOR], "PUBLIC", "INSIDE"],
  ["the board", [Role.AUDITOR], "PUBLIC", "INSIDE"],
  ["a partner", [Role.PARTNER_DELEGATE], "INSIDE", "INSIDE"],
  ["the facilitator", [Role.FACILITATOR], "INSIDE", "INSIDE"],
  [
    "the secretariat that took on another role",
    [Role.PARTNER_DELEGATE, Role.UMBRELLA_STAFF],
    "PUBLIC",
    "INSIDE",
  ],
] as const)("%s reads at closing and two weeks later", (_, roles, atClosing, later) => {
  expect(audienceOf(somebody(...roles), false)).toBe(atClosing);
  expect(audienceOf(somebody(...roles), true)).toBe(later);
});
