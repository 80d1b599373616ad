import { expect, test } from "vitest";
import { activityYears } from "./activity-years.ts";
import { activityRow } from "./row.fixture.ts";
import type { YearAmount } from "./year-amounts.ts";

const paidIn = (...years: number[]): YearAmount[] =>
  years.map((year) => ({ year, amount: 1, currency: "EUR", origin: "BUDGET", line: 1 }));

test.each([
  { title: "its first 30 years", endsOn: "9999-12-31", paid: [], years: [2001, 2030] },
  { title: "the years with amounts", endsOn: "9999-12-31", paid: [2018, 2022], years: [2018, 2022] },
  { title: "30 of the years with amounts", endsOn: "2090-12-31", paid: [2018, 2080], years: [2018, 2047] },
])("a life of more than 30 years is a problem and cut to $title", ({ endsOn, paid, years }) => {
  const row = activityRow({ startsOn: "2001-01-01", endsOn, line: 6 });
  const plan = activityYears(row, paidIn(...paid));
  expect([plan.firstYear, plan.lastYear]).toEqual(years);
  expect(plan.problems).toMatchObject([{ code: "ACTIVITY_TOO_LONG", field: "activity-date", line: 6 }]);
});

test("an end before the start is a problem and counts as open", () => {
  const row = activityRow({ startsOn: "2019-01-01", endsOn: "2009-12-31" });
  expect(activityYears(row, paidIn(2021))).toMatchObject({
    endsOn: null,
    firstYear: 2019,
    lastYear: 2021,
    problems: [{ code: "DATES_REVERSED", value: "2009-12-31" }],
  });
});

test.each([
  { title: "nothing known has no years", dates: [null, null], paid: [], years: [null, null] },
  { title: "dates alone tell", dates: ["2017-01-01", "2021-12-31"], paid: [2023], years: [2017, 2021] },
  { title: "an open end is the start", dates: ["2017-05-01", null], paid: [], years: [2017, 2017] },
  {
    title: "an open end is the last amount if later",
    dates: ["2017-05-01", null],
    paid: [2016, 2019],
    years: [2017, 2019],
  },
  {
    title: "a missing start is the first amount if earlier",
    dates: [null, "2021-12-31"],
    paid: [2019],
    years: [2019, 2021],
  },
  { title: "amounts alone tell", dates: [null, null], paid: [2018, 2020], years: [2018, 2020] },
  { title: "30 years are not cut", dates: ["1992-01-01", "2021-12-31"], paid: [], years: [1992, 2021] },
])("$title", ({ dates: [startsOn = null, endsOn = null], paid, years }) => {
  const plan = activityYears(activityRow({ startsOn, endsOn }), paidIn(...paid));
  expect(plan).toEqual({ endsOn, firstYear: years[0], lastYear: years[1], problems: [] });
});
