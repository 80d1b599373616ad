import { expect, test } from "vitest";
import { calendarDay, daysBefore, readDay } from "./calendar-day.ts";

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

test.each([
  ["0002-10-31", null],
  ["0202-10-31", null],
  ["1989-12-31", null],
  ["1990-01-01", "1990-01-01"],
  ["2026-02-30", null],
  ["", null],
])("%j, as it stands in a field that is being typed into, is read as %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});
