import { expect, test } from "vitest";
import { NO_GRANT } from "./grant-draft.ts";
import { invitationInput, invitationProblems } from "./invitation-draft.ts";

const organisation = { id: "7", slug: "fos", name: "FOS", kind: "MEMBER" as const };
const grant = { organisation, role: "MEMBER_EDITOR" as const, readsConfidential: false };
const values = { email: " ana@example.org ", name: " ", language: "fr" };

test.each([
  ["an address", { ...values, email: "  " }, grant, ["email"]],
  ["an organisation", values, NO_GRANT, ["organisation"]],
  ["a role", values, { ...grant, role: null }, ["role"]],
  ["an address and a role", {}, { ...grant, role: null }, ["email", "role"]],
  ["nothing", values, grant, []],
])("an invitation without %s says so in that place", (_, given, draft, fields) => {
  expect(Object.keys(invitationProblems(given, draft))).toEqual(fields);
});

test("without a role there is nothing to send", () => {
  expect(invitationInput(values, { ...grant, role: null })).toBeNull();
});

test("a name may be left to the person, and spaces around an address are no part of it", () => {
  expect(invitationInput(values, grant)).toEqual({
    email: "ana@example.org",
    name: null,
    organisationId: "7",
    role: "MEMBER_EDITOR",
    language: "fr",
    readsConfidential: false,
  });
});
