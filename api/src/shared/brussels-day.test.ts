import { expect, test } from "vitest";
import { brusselsDay, dayAfter } from "./brussels-day.ts";

test.each([
  ["winter, a minute before midnight", "2026-11-23T22:59:59Z", "2026-11-23"],
  ["winter, midnight", "2026-11-23T23:00:00Z", "2026-11-24"],
  ["summer, a minute before midnight", "2026-07-01T21:59:59Z", "2026-07-01"],
  ["summer, midnight", "2026-07-01T22:00:00Z", "2026-07-02"],
  ["the midnight before summer time begins", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["the last minute of the day of 23 hours", "2026-03-29T21:59:00Z", "2026-03-29"],
  ["the end of the day of 23 hours", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["the midnight before summer time ends", "2026-10-24T22:00:00Z", "2026-10-25"],
  ["the first of two hours of the same name", "2026-10-25T00:30:00Z", "2026-10-25"],
  ["the last minute of the day of 25 hours", "2026-10-25T22:59:00Z", "2026-10-25"],
  ["the end of the day of 25 hours", "2026-10-25T23:00:00Z", "2026-10-26"],
  ["a sender in Lima, in the evening", "2026-11-23T19:30:00-05:00", "2026-11-24"],
  ["a sender in Manila, in the morning", "2026-11-24T06:30:00+08:00", "2026-11-23"],
  ["the first second of a year", "2026-12-31T23:00:00Z", "2027-01-01"],
])("%s, in Brussels", (_, instant, day) => {
  expect(brusselsDay(new Date(instant))).toBe(day);
});

test.each([
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-10-24", 2, "2026-10-26"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-09-24", 60, "2026-11-23"],
])("%s and %i days is %s", (day, days, then) => {
  expect(dayAfter(day, days)).toBe(then);
});
