import { expect, test } from "vitest";
import { findImport, openKind } from "./import-finding.ts";

const nothing = { read: 0, new: 0, changed: 0, unchanged: 0, withdrawn: 0 };

test.each([
  { title: "a file without activities is empty", tally: {}, finding: { kind: "EMPTY" } },
  {
    title: "the same file twice changed nothing, and says how much stayed",
    tally: { read: 18, unchanged: 18 },
    finding: { kind: "NOTHING_CHANGED", count: 18 },
  },
  {
    title: "only what occurs is named, new first",
    tally: { read: 18, new: 16, unchanged: 2 },
    finding: { kind: "CHANGES", parts: [{ kind: "NEW", count: 16 }] },
  },
  {
    title: "a withdrawal counts as a change, even when the file holds nothing else",
    tally: { changed: 2, withdrawn: 1 },
    finding: {
      kind: "CHANGES",
      parts: [
        { kind: "CHANGED", count: 2 },
        { kind: "WITHDRAWN", count: 1 },
      ],
    },
  },
])("$title", ({ tally, finding }) => {
  expect(findImport({ ...nothing, ...tally })).toEqual(finding);
});

test.each([
  { title: "nothing to list, nothing open", tally: {}, asked: "NEW", open: null },
  { title: "an empty list is not opened", tally: { changed: 2 }, asked: "NEW", open: "CHANGED" },
  {
    title: "a word that is no kind opens the first",
    tally: { unchanged: 3 },
    asked: "new",
    open: "UNCHANGED",
  },
  { title: "the address decides", tally: { new: 1, withdrawn: 1 }, asked: "WITHDRAWN", open: "WITHDRAWN" },
])("$title", ({ tally, asked, open }) => {
  expect(openKind({ ...nothing, ...tally }, asked)).toBe(open);
});
