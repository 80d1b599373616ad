import { expect, test } from "vitest";
import { changedFields, compareEdits, valuesOf } from "./edit-draft.ts";

const base = { name: "Mesa", acronym: "M", website: "" };

test("what is not recorded is an empty field", () => {
  const record = { id: "1", version: 2, name: "Mesa", acronym: null, website: null };
  expect(valuesOf(record)).toEqual({ name: "Mesa", acronym: "", website: "" });
});

test("spaces around a text are no change", () => {
  expect(changedFields(base, { ...base, name: " Mesa " })).toEqual([]);
});

test.each([
  {
    title: "what only the other changed is taken over, and what only I changed stays",
    current: { ...base, acronym: "MA" },
    draft: { ...base, website: "mesa.org" },
    conflicts: [],
    taken: ["acronym"],
    merged: { name: "Mesa", acronym: "MA", website: "mesa.org" },
  },
  {
    title: "what both changed is for a person to choose, and keeps what I wrote",
    current: { ...base, name: "Mesa Andina" },
    draft: { ...base, name: "Mesa Nueva" },
    conflicts: [{ field: "name", theirs: "Mesa Andina", mine: "Mesa Nueva" }],
    taken: [],
    merged: { ...base, name: "Mesa Nueva" },
  },
  {
    title: "two people who wrote the same agree",
    current: { ...base, name: "Mesa Andina" },
    draft: { ...base, name: "Mesa Andina " },
    conflicts: [],
    taken: [],
    merged: { ...base, name: "Mesa Andina " },
  },
  {
    title: "what I emptied is my change too",
    current: { ...base, acronym: "MA" },
    draft: { ...base, acronym: "" },
    conflicts: [{ field: "acronym", theirs: "MA", mine: "" }],
    taken: [],
    merged: { ...base, acronym: "" },
  },
])("$title", ({ current, draft, conflicts, taken, merged }) => {
  expect(compareEdits(base, current, draft)).toEqual({ conflicts, taken, draft: merged });
});
