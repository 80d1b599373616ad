import { expect, test } from "vitest";
import { parseOnly, parseState, shownStates } from "./shown-states.ts";

test.each([
  [null, null, null],
  ["SOMETHING", "else", null],
  ["MEMBERS_ONLY", null, ["MEMBERS_ONLY"]],
  ["MEMBERS_ONLY", "umbrella", ["UMBRELLA_ONLY"]],
  [null, "shared", ["SHARED_AGREED", "SHARED_NOT_AGREED"]],
])("state %j and shortcut %j show %j", (state, only, expected) => {
  expect(shownStates(parseState(state), parseOnly(only))).toEqual(expected);
});
