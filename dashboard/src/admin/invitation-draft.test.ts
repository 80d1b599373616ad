import { expect, test } from "vitest";
import { invitationInput, newInvitation } from "./invitation-draft.ts";

const organisation = { id: "7", slug: "fos", name: "FOS", kind: "MEMBER" as const };
const whole = {
  ...newInvitation("fr"),
  email: " ana@example.org ",
  grant: { organisation, role: "MEMBER_EDITOR" as const, readsConfidential: false },
};

test.each([
  ["an address", { email: "  " }],
  ["an organisation", { grant: { ...whole.grant, organisation: null } }],
  ["a role", { grant: { ...whole.grant, role: null } }],
])("without %s nobody is invited", (_, missing) => {
  expect(invitationInput({ ...whole, ...missing })).toBeNull();
});

test("a name may be left to the person, and spaces around an address are no part of it", () => {
  expect(invitationInput(whole)).toEqual({
    email: "ana@example.org",
    name: null,
    organisationId: "7",
    role: "MEMBER_EDITOR",
    language: "fr",
    readsConfidential: false,
  });
});
