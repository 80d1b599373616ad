import { expect, test } from "vitest";
import { cellOf, sideOf } from "./sample-matrix.ts";
import { secondLineOf } from "./second-line.ts";

const suggested = sideOf(1, { onlySuggested: true });

test.each([
  [cellOf("PE", "tax", "SHARED_NOT_AGREED"), "open"],
  [{ ...cellOf("PE", "tax", "SHARED_NOT_AGREED"), umbrella: suggested }, "open"],
  [cellOf("PE", "tax", "SHARED_AGREED"), "agreed"],
  [{ ...cellOf("PE", "tax", "UMBRELLA_ONLY"), umbrella: suggested }, "suggested"],
  [{ ...cellOf("PE", "tax", "MEMBERS_ONLY"), members: suggested }, "suggested"],
  [cellOf("PE", "tax", "MEMBERS_ONLY"), null],
])("the second line of case %# says %s", (cell, expected) => {
  expect(secondLineOf(cell)).toBe(expected);
});
