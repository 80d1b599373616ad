import { expect, test } from "vitest";
import { readWrittenDay } from "./written-day.ts";

test.each([
  ["31/12/24", "years have four digits"],
  ["12/31/2024", "the day stands before the month"],
  ["2023-02-29", "no such day"],
  ["31/4/2024", "no such day"],
  ["1/1/1899", "too early"],
  ["2024", "a year is no day"],
  ["99999", "a number beyond the calendar"],
  ["spring", "a word"],
  ["", "nothing"],
])("%j is no day: %s", (text) => {
  expect(readWrittenDay(text)).toBeNull();
});

test.each([
  ["2024-03-31", "2024-03-31"],
  ["2024-3-1", "2024-03-01"],
  ["2024-03-31T10:00:00Z", "2024-03-31"],
  ["31/3/2024", "2024-03-31"],
  ["31.03.2024", "2024-03-31"],
  ["31-03-2024 00:00", "2024-03-31"],
  ["45382", "2024-03-31"],
  ["45382.5", "2024-03-31"],
  ["29/2/2024", "2024-02-29"],
])("%j is %s", (text, day) => {
  expect(readWrittenDay(text)).toBe(day);
});
