import { expect, test } from "vitest";
import { findHolders } from "./find-holders.ts";

const umbrella = { name: "Umbrella", identifiers: [{ value: "BE-BCE_KBO-1" }, { value: "OLD-1" }] };
const member = { name: "Member", identifiers: [] };
const holders = [umbrella, member];

test.each([
  { title: "no publisher is no holder", publishers: [], found: [] },
  {
    title: "the same name under another identifier is another organisation",
    publishers: [{ ref: "XX-9", name: "Umbrella" }],
    found: [],
  },
  { title: "any of its identifiers will do", publishers: [{ ref: "OLD-1", name: null }], found: [umbrella] },
  {
    title: "without an identifier the name decides",
    publishers: [{ ref: null, name: "Member" }],
    found: [member],
  },
])("$title", ({ publishers, found }) => {
  expect(findHolders(publishers, holders)).toEqual(found);
});
