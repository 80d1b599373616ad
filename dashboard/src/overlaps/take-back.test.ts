import { expect, test } from "vitest";
import { takeBack } from "./take-back.ts";

const fos = { id: "fos", slug: "fos", name: "FOS", acronym: null, kind: "MEMBER" } as const;

test("what stood alike goes back together, with the versions of now", () => {
  const before = [
    { id: "a", status: "UNEXAMINED", assignee: null },
    { id: "b", status: "TO_DISCUSS", assignee: fos },
    { id: "c", status: "UNEXAMINED", assignee: null },
  ] as const;
  const now = ["a", "b", "c"].map((id, at) => ({ id, version: at + 1 }));
  expect(takeBack(before, now)).toEqual([
    {
      overlaps: [
        { id: "a", version: 1 },
        { id: "c", version: 3 },
      ],
      status: "UNEXAMINED",
      assignee: null,
    },
    { overlaps: [{ id: "b", version: 2 }], status: "TO_DISCUSS", assignee: "fos" },
  ]);
});

test("what is no longer there is left alone", () => {
  expect(takeBack([{ id: "a", status: "RESOLVED", assignee: null }], [])).toEqual([]);
});
