import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";
import { chooseOrganisation } from "./uploader.ts";

const holding = (...grants: readonly (readonly [Role, string])[]): Viewer => ({
  ...VISITOR,
  accountId: "a",
  grants: grants.map(([role, organisationId]) => ({ role, organisationId, readsConfidential: false })),
});

test.each([
  ["a visitor", VISITOR, null],
  ["a reader", holding([Role.MEMBER_READER, "one"]), null],
  ["an editor of another", holding([Role.MEMBER_EDITOR, "one"]), "two"],
  ["a program without the scope", { ...holding([Role.INTEGRATION, "one"]), scopes: [Scope.READ_OWN] }, null],
])("nobody brings a file for whom they may not import: %s", (_, viewer, named) => {
  expect(() => chooseOrganisation(viewer, named)).toThrow("Your role may not import this file");
});

test("who may import for several has to say for which", () => {
  const viewer = holding([Role.MEMBER_EDITOR, "one"], [Role.MEMBER_EDITOR, "two"]);
  expect(() => chooseOrganisation(viewer, null)).toThrow("name the id of one in the address");
  expect(chooseOrganisation(viewer, "two")).toBe("two");
});

test.each([
  ["an editor", holding([Role.MEMBER_EDITOR, "one"], [Role.MEMBER_READER, "two"]), "one"],
  ["a program", { ...holding([Role.INTEGRATION, "one"]), scopes: [Scope.IMPORT] }, "one"],
  ["the secretariat", holding([Role.UMBRELLA_STAFF, "umbrella"]), null],
])("it is known without a word for whom they import: %s", (_, viewer, organisation) => {
  expect(chooseOrganisation(viewer, null)).toBe(organisation);
});
