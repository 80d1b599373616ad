import { expect, test } from "vitest";
import { placeSeats } from "./seat-strips.ts";
import type { Seat } from "./seats.ts";

const seat = (number: number, startsOn: string, endsOn: string | null = null) =>
  ({ id: `${number} ${startsOn}`, constituency: "PARTNER", number, startsOn, endsOn }) as Seat; // what a strip is made of

test("who sat on a seat follows one another on its strip, and nobody overlaps", () => {
  const { strips } = placeSeats(
    [seat(1, "2022-01-01", "2022-12-31"), seat(1, "2023-01-01"), seat(2, "2022-07-01")],
    "2023-12-31",
  );
  expect(strips.map(({ key, parts }) => [key, parts.length])).toEqual([
    ["PARTNER 1", 2],
    ["PARTNER 2", 1],
  ]);
  const [first, second] = strips[0]?.parts ?? [];
  expect([first?.start, first?.width, second?.start, second?.width]).toEqual([0, 0.5, 0.5, 0.5]);
});

test("a strip begins with a year, so that a seat that was taken later does not seem to have been always held", () => {
  const { strips, years } = placeSeats([seat(1, "2022-07-02")], "2022-12-31");
  expect(years).toEqual([{ year: 2022, at: 0 }]);
  expect(strips[0]?.parts[0]).toMatchObject({ start: expect.closeTo(0.4986, 3) });
});

test("a mandate to come is not drawn, and one that lasts ends with the strip", () => {
  const { strips } = placeSeats([seat(1, "2022-01-01"), seat(2, "2024-01-01")], "2023-12-31");
  expect(strips).toHaveLength(1);
  expect(strips[0]?.parts[0]).toMatchObject({ start: 0, width: 1 });
});

test("many years are not all written", () => {
  expect(placeSeats([seat(1, "1990-01-01")], "2023-12-31").years.map(({ year }) => year)).toEqual([
    1990, 1993, 1996, 1999, 2002, 2005, 2008, 2011, 2014, 2017, 2020, 2023,
  ]);
});

test("without seats there is nothing to place", () => {
  expect(placeSeats([], "2023-12-31")).toEqual({ strips: [], years: [] });
});
