import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";
import { tagOf } from "../shared/answer-tag.ts";

const ASKED = { today: "2026-11-24", dayInBrussels: "2026-11-24", language: "en" } as const;
const tagFor = (viewer: Viewer): string => tagOf("1", { ...ASKED, viewer }, "release");

const editor: Viewer = {
  ...VISITOR,
  accountId: "a",
  sessionId: "s",
  grants: [{ organisationId: "o", role: Role.MEMBER_EDITOR, readsConfidential: true }],
  sight: { level: 2, restrictedOf: ["o"], confidentialOf: [], delegateOf: [], delegateLevel: 3 },
};

test.each<readonly [string, Viewer]>([
  ["nobody is signed in", VISITOR],
  ["another account", { ...editor, accountId: "b" }],
  ["another session, which may know less", { ...editor, sessionId: "t" }],
  ["a program", { ...editor, accountId: null, tokenId: "a" }],
  ["a right was taken away", { ...editor, grants: [] }],
  ["confidential records were opened", { ...editor, sight: { ...editor.sight, confidentialOf: ["o"] } }],
  ["no one-time code was given", { ...editor, sight: { ...editor.sight, delegateLevel: 4 } }],
  ["somebody who sees further", { ...editor, sight: { ...editor.sight, level: 3 } }],
])("what was answered to one is not taken for an answer to another: %s", (_, other) => {
  expect(tagFor(other)).not.toBe(tagFor(editor));
});

test("a new day in Brussels is another answer, though UTC is still on the day before", () => {
  const asked = { ...ASKED, viewer: editor };
  expect(tagOf("1", { ...asked, dayInBrussels: "2026-11-25" }, "release")).not.toBe(tagFor(editor));
});

test("the same viewer, made anew for the next request, has the same tag", () => {
  expect(tagFor(structuredClone(editor))).toBe(tagFor(editor));
});
