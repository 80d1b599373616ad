import { expect, test } from "vitest";
import { rolesFor } from "./roles.ts";

test.each(["MEMBER", "FOURTH_PILLAR", "PARTNER", "MOVEMENT", "PRIVATE_ECONOMIC"] as const)(
  "nobody of a %s is offered to work for the umbrella",
  (kind) => {
    expect(rolesFor(kind, true).filter((role) => /ADMINISTRATOR|UMBRELLA|AUDITOR/.test(role))).toEqual([]);
  },
);

test("a partner speaks for itself, a member edits its own records", () => {
  expect(rolesFor("PARTNER", false)).toEqual(["PARTNER_DELEGATE"]);
  expect(rolesFor("MEMBER", false)).toEqual(["MEMBER_EDITOR", "MEMBER_READER"]);
});

test("what administrators alone give is offered to nobody else", () => {
  expect(rolesFor("UMBRELLA_SECRETARIAT", false)).toEqual([]);
  expect(rolesFor("UMBRELLA_SECRETARIAT", true)).toContain("ADMINISTRATOR");
});
