import { expect, test } from "vitest";
import { minutesLeft } from "./remaining-time.ts";

test.each([
  ["2026-11-23T10:00:00Z", 60],
  ["2026-11-23T09:00:01Z", 1],
  ["2026-11-23T09:01:00Z", 1],
  ["2026-11-23T09:01:00.001Z", 2],
  ["2026-11-23T09:00:00Z", 0],
  ["2026-11-23T08:00:00Z", 0],
])("until %s %i minutes are left at nine", (until, minutes) => {
  expect(minutesLeft(until, Date.parse("2026-11-23T09:00:00Z"))).toBe(minutes);
});
