import { expect, test } from "vitest";
import { calendarDay, daysBefore } from "./calendar-day.ts";

test.each([
  [null, null],
  ["", null],
  ["soon", null],
  ["2026-2-3", null],
  ["2026-02-30", null],
  ["2026-13-01", null],
  ["2024-02-29", "2024-02-29"],
])("%j is read as %j", (text, day) => {
  expect(calendarDay(text)).toBe(day);
});

test("the day before the first of March knows leap years", () => {
  expect(daysBefore("2024-03-01", 1)).toBe("2024-02-29");
});
