import { expect, test } from "vitest";
import { findWork } from "./work-finding.ts";

test.each([
  { facts: { withheld: true, holders: 1, partners: 0 }, finding: { kind: "WITHHELD" } },
  { facts: { withheld: false, holders: 0, partners: 0 }, finding: { kind: "NOTHING" } },
  { facts: { withheld: false, holders: 3, partners: 0 }, finding: { kind: "SUPPORTED", count: 3 } },
  { facts: { withheld: false, holders: 1, partners: 8 }, finding: { kind: "HOLDS", count: 8 } },
])(
  "a withheld name concludes nothing, and own work comes before what others record: $finding.kind",
  (row) => {
    expect(findWork(row.facts)).toEqual(row.finding);
  },
);
