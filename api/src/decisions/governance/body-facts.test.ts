import { expect, test } from "vitest";
import { holdsOn, overlap } from "./body-facts.ts";

const from = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn });

test.each([
  ["one day in common", from("2020-01-01", "2024-06-14"), from("2024-06-14"), true],
  ["one after the other", from("2020-01-01", "2024-06-14"), from("2024-06-15"), false],
  ["both open", from("2020-01-01"), from("2030-01-01"), true],
  ["one within the other", from("2020-01-01"), from("2021-01-01", "2021-01-02"), true],
])("days overlap in either order: %s", (_, one, other, expected) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
});

test("first and last day belong to it", () => {
  const held = from("2024-06-15", "2024-06-16");
  const days = ["2024-06-14", "2024-06-15", "2024-06-16", "2024-06-17"];
  expect(days.map((day) => holdsOn(day, held))).toEqual([false, true, true, false]);
});
