import "reflect-metadata";
import { expect, test } from "vitest";
import { type Measured, UnavailableReason } from "../shared/metric.ts";
import { type ActivityEffort, insideShares, reachesLine } from "./framework-shares.ts";

const CYCLE = new Set(["JSF-XA", "JSF-XB"]);
const row = (
  activityId: string,
  framework: string | null,
  effortEur: number | null,
  holderId = "A",
): ActivityEffort => ({
  holderId,
  activityId,
  framework,
  effortEur,
});
const shareOf = (...rows: ActivityEffort[]) => insideShares(rows, CYCLE).whole;

test.each([
  ["nothing is recorded", [], "NO_DATA"],
  ["no amount is known", [row("1", "JSF-XA", null)], "NO_DATA"],
  [
    "nobody has linked any activity, which is not the same as being outside",
    [row("1", null, 100)],
    "NO_DATA",
  ],
  ["activities name only a code that is no framework of the cycle", [row("1", "JSF-OLD", 100)], "NO_DATA"],
  ["what it would be divided by is nothing", [row("1", "JSF-XA", 0)], "ZERO_DENOMINATOR"],
  ["there are only refunds", [row("1", "JSF-XA", -10)], "ZERO_DENOMINATOR"],
] as const)("there is no share, never a zero, where %s", (_, rows, reason) => {
  expect(shareOf(...rows).found).toEqual({ unavailable: reason });
});

test("what is linked to a framework of the cycle is inside, the rest outside", () => {
  const share = shareOf(
    row("1", "JSF-XA", 60),
    row("2", "JSF-XB", 15),
    row("3", null, 20),
    row("4", "JSF-OLD", 5),
  );
  expect(share).toEqual({
    found: { value: 0.75 },
    activities: 4,
    used: 4,
    linked: 2,
    insideEur: 75,
    totalEur: 100,
  });
});

test("an activity without a known amount is in no sum and says so", () => {
  const share = shareOf(row("1", "JSF-XA", 50), row("2", null, 50), row("3", "JSF-XA", null));
  expect(share).toMatchObject({ found: { value: 0.5 }, activities: 3, used: 2, linked: 2 });
});

test("an activity counts once, however many rows it has, and a refund counts as nothing", () => {
  const share = shareOf(
    row("1", "JSF-XA", 30),
    row("1", "JSF-XA", -90),
    row("1", "JSF-XA", null),
    row("2", null, 10),
  );
  expect(share).toMatchObject({ found: { value: 0.75 }, activities: 2, used: 2 });
});

test("each holder has its own share, and one of whom nothing is linked has none", () => {
  const { holders, whole } = insideShares(
    [row("1", "JSF-XA", 30, "A"), row("2", null, 10, "A"), row("3", null, 60, "B")],
    CYCLE,
  );
  expect(holders.get("A")?.found).toEqual({ value: 0.75 });
  expect(holders.get("B")?.found).toEqual({ unavailable: "NO_DATA" });
  expect(whole.found).toEqual({ value: 0.3 });
});

const reason = { nl: "", fr: "", en: "", es: "" };

test.each<[string, Measured, number | null, boolean | null]>([
  ["without a line", { value: 0.9 }, null, null],
  ["without a share", { unavailable: UnavailableReason.NO_DATA }, 0.75, null],
  ["below it", { value: 0.7499 }, 0.75, false],
  ["on it", { value: 0.75 }, 0.75, true],
  ["with a range below it", { low: 0.1, high: 0.7, reason }, 0.75, false],
  ["with a range around it", { low: 0.7, high: 0.8, reason }, 0.75, null],
  ["with a range above it", { low: 0.75, high: 0.8, reason }, 0.75, true],
])("a share is compared with a line, or not at all: %s", (_, found, line, expected) => {
  expect(reachesLine(found, line)).toBe(expected);
});
