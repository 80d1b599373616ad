import { expect, test } from "vitest";
import { spreadPeriod } from "./spread-period.ts";

test.each([
  {
    title: "a period within a year is that year's",
    start: "2021-03-01",
    end: "2021-03-01",
    days: { 2021: 1 },
    of: 1,
  },
  {
    title: "the first and the last day count",
    start: "2020-12-31",
    end: "2021-01-01",
    days: { 2020: 1, 2021: 1 },
    of: 2,
  },
  {
    title: "a leap year has 366 days",
    start: "2020-01-01",
    end: "2021-12-31",
    days: { 2020: 366, 2021: 365 },
    of: 731,
  },
  {
    title: "1900 had no 29 February",
    start: "1900-02-28",
    end: "1901-01-01",
    days: { 1900: 307, 1901: 1 },
    of: 308,
  },
  {
    title: "whole years lie between",
    start: "2017-07-01",
    end: "2019-06-30",
    days: { 2017: 184, 2018: 365, 2019: 181 },
    of: 730,
  },
])("$title", ({ start, end, days, of }) => {
  const parts = Object.entries(days).map(([year, count]) => ({ year: Number(year), part: count / of }));
  expect(spreadPeriod(start, end)).toEqual(parts);
});
