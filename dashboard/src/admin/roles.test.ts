import { expect, test } from "vitest";
import { rolesFor } from "./roles.ts";

test.each(["MEMBER", "FOURTH_PILLAR", "PARTNER", "MOVEMENT", "PRIVATE_ECONOMIC"] as const)(
  "nobody of a %s is offered to work for the umbrella",
  (kind) => {
    expect(rolesFor(kind)).not.toEqual(expect.arrayContaining(["ADMINISTRATOR"]));
    expect(rolesFor(kind)).not.toEqual(expect.arrayContaining(["UMBRELLA_STAFF"]));
  },
);

test("a partner speaks for itself, a member edits its own records", () => {
  expect(rolesFor("PARTNER")[0]).toBe("PARTNER_DELEGATE");
  expect(rolesFor("MEMBER")[0]).toBe("MEMBER_EDITOR");
});

test("a program is no person", () => {
  const all = (["UMBRELLA_SECRETARIAT", "MEMBER", "PARTNER"] as const).flatMap(rolesFor);
  expect(all).not.toContain("INTEGRATION");
});
