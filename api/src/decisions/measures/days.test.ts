import { afterEach, expect, test, vi } from "vitest";
import { daysBetween } from "./days.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(["2026-02-30", "31-10-2026", "2026-10-31T10:00:00Z", ""])(
  "%j is no day, and is refused by name",
  (day) => {
    expect(() => daysBetween("2026-01-01", day)).toThrow(`"${day}" is no day`);
  },
);

test.each(["Europe/Brussels", "America/La_Paz", "America/New_York", "Asia/Manila", "Pacific/Kiritimati"])(
  "days are counted alike on a machine in %s, over summer time too",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-01-01", "2027-01-01")).toBe(365);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
    expect(daysBetween("2026-03-29", "2026-03-29")).toBe(0);
  },
);
