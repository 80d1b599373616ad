import { expect, test } from "vitest";
import { normaliseShares } from "./normalise-shares.ts";
import { activityRow, coded } from "./row.fixture.ts";
import { splitProblems } from "./split-problems.ts";

test("a problem of a split says its activity, element and line", () => {
  const split = normaliseShares([coded("KE", 90, 6), coded("UG", 90, 7)]);
  expect(splitProblems(activityRow({ identifier: "BE-X-9" }), "recipient-country", split)).toEqual([
    {
      activity: "BE-X-9",
      field: "recipient-country",
      line: 6,
      value: "180",
      code: "SHARES_ABOVE_100",
      message: "The percentages add up to 180, not to 100, so the split is left unspecified.",
    },
  ]);
});
