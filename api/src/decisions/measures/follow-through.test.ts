import "reflect-metadata";
import { expect, test } from "vitest";
import { followThrough } from "./follow-through.ts";
import { NO_DATA, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const action = (dueOn: string, doneOn: string | null = null) => ({ dueOn, doneOn });
const AS_OF = "2026-06-30";

test("without actions nothing is known, and without one that is due nothing can be late", () => {
  expect(followThrough([], AS_OF)).toEqual(NO_DATA);
  expect(followThrough([action("2026-07-01", "2026-05-01")], AS_OF)).toEqual(ZERO_DENOMINATOR);
});

test.each([
  ["2026-06-30", null, 0, "due on the day itself, and not done by its end"],
  ["2026-06-30", "2026-06-30", 1, "done on the day on which it was due"],
  ["2026-05-31", "2026-06-01", 0, "done a day late"],
  ["2026-05-31", "2026-01-01", 1, "done early"],
])("an action due on %s and done on %s counts as %d: %s", (dueOn, doneOn, expected, _why) => {
  expect(followThrough([action(dueOn, doneOn)], AS_OF)).toEqual({ value: expected });
});

test("what is late stays in the whole", () => {
  const actions = [
    action("2026-02-01", "2026-01-20"),
    action("2026-02-01", "2026-04-01"),
    action("2026-02-01"),
    action("2026-12-31"),
  ];
  expect(followThrough(actions, AS_OF)).toEqual({ value: expect.closeTo(1 / 3, 6) });
});
