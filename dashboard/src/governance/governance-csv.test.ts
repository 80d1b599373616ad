import { expect, test } from "vitest";
import { printSeats } from "./governance-csv.ts";

const NO_FIGURE = { __typename: "MetricUnavailable", unavailable: "NOT_APPLICABLE" };
const body = {
  slug: "board",
  name: "Board, first",
  kind: "BOARD",
  endedOn: null,
  demonstration: true,
  seating: {
    asOf: "2026-11-23",
    held: 3,
    constituencies: [
      {
        ...{ constituency: "MEMBER", seats: null, held: 2, voting: 2, vacant: 0 },
        ...{ share: { value: 0.75 }, reference: null, difference: NO_FIGURE },
      },
      {
        ...{ constituency: "PARTNER", seats: 2, held: 1, voting: 1, vacant: 1, share: { value: 0.25 } },
        reference: { share: 0.5, decidedBy: "=Assembly", decidedOn: "2026-01-01" },
        difference: { value: -0.25 },
      },
    ],
    continents: [{ continent: null, held: 2 }],
  },
} as unknown as Parameters<typeof printSeats>[0][number]; // as much of it as a file holds

test("each row carries day, source and coverage; what is not compared is empty and not 0", () => {
  const facts = { isDemonstration: true, view: "https://onze.example/governance", note: "May be missing" };
  expect(printSeats([body], facts).split("\r\n").slice(1, 3)).toEqual([
    'board,"Board, first",BOARD,,MEMBER,,2,2,0,0.75,,,,,2026-11-23,DEMONSTRATION,4,3,1,yes,https://onze.example/governance,May be missing',
    `board,"Board, first",BOARD,,PARTNER,2,1,1,1,0.25,0.5,'=Assembly,2026-01-01,-0.25,2026-11-23,DEMONSTRATION,4,3,1,yes,https://onze.example/governance,May be missing`,
  ]);
});
