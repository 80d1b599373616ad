import { expect, test } from "vitest";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { groupChanges } from "./group-changes.ts";

const change: ChangeFactsFragment = {
  id: "9",
  at: "2026-10-31T10:00:00.000Z",
  path: "PERSON",
  by: "Ana",
  byErased: false,
  entity: "ORGANISATION",
  recordId: "r",
  label: "Mesa",
  slug: "mesa",
  kind: "CHANGED",
  field: "name",
  part: null,
  old: "Mesa",
  new: "Mesa Andina",
  mayUndo: true,
  undone: false,
};
const dayOf = (instant: string) => instant.slice(0, 10);

test("two fields of one record, saved in one go, are one act", () => {
  const days = groupChanges([change, { ...change, id: "8", field: "acronym" }], dayOf);
  expect(days.map(({ groups }) => groups.map(({ changes }) => changes.length))).toEqual([[2]]);
});

test("one act over several records is told record by record, however its changes come", () => {
  const ofRecord = (recordId: string, id: string) => ({ ...change, recordId, id });
  const [day] = groupChanges(
    [ofRecord("r", "9"), ofRecord("s", "8"), ofRecord("r", "7"), ofRecord("s", "6")],
    dayOf,
  );
  expect(day?.groups.map(({ changes }) => changes.map(({ id }) => id))).toEqual([
    ["9", "7"],
    ["8", "6"],
  ]);
});

test.each([
  ["another record", { recordId: "s" }],
  ["another person", { by: "Ben" }],
  ["another way", { path: "IMPORT" as const }],
  ["a later moment", { at: "2026-10-31T09:59:00.000Z" }],
  ["a removal", { kind: "REMOVED" as const }],
])("%s is another act", (_, other) => {
  const [day] = groupChanges([change, { ...change, id: "8", ...other }], dayOf);
  expect(day?.groups.map(({ id }) => id)).toEqual(["9", "8"]);
});

test("days stand in the order of their changes", () => {
  const days = groupChanges([change, { ...change, id: "8", at: "2026-10-30T23:59:59Z" }], dayOf);
  expect(days.map(({ day }) => day)).toEqual(["2026-10-31", "2026-10-30"]);
});
