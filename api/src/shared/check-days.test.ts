import { expect, test } from "vitest";
import { checkDays } from "./check-days.ts";

test("an end before the start is refused, with both days", () => {
  expect(() => checkDays("2024-01-02", "2024-01-01")).toThrow(
    "endsOn is 2024-01-01, before the start on 2024-01-02",
  );
});

test.each([
  ["the same day", "2024-01-01", "2024-01-01"],
  ["no end", "2024-01-01", null],
  ["no start", null, "2024-01-01"],
])("%s is taken", (_, startsOn, endsOn) => {
  expect(() => checkDays(startsOn, endsOn)).not.toThrow();
});
