import { BodyKind, Constituency, MandateBasis } from "@onze/schema";
import { expect, test } from "vitest";
import type { BodyFacts, RuleFacts, SeatFacts } from "./body-facts.ts";
import { seatsOnDay } from "./seats-on-day.ts";

const { MEMBER, PARTNER, VOLUNTEER } = Constituency;
const AFRICA = { code: "002", name: "Africa" };
const DAY = "2026-11-23";

const rule = (seats: number, startsOn = "2020-01-01", endsOn: string | null = null): RuleFacts => ({
  id: startsOn,
  constituency: PARTNER,
  seats,
  startsOn,
  endsOn,
});
const seat = (number: number, given: Partial<SeatFacts> = {}): SeatFacts => ({
  id: `${number} ${given.startsOn}`,
  constituency: PARTNER,
  number,
  isVoting: true,
  mandateBasis: MandateBasis.ELECTED,
  represents: null,
  organisation: null,
  continent: null,
  startsOn: "2020-01-01",
  endsOn: null,
  ...given,
});
const facts = (given: Partial<BodyFacts>): BodyFacts => ({
  kind: BodyKind.BOARD,
  endedOn: null,
  rules: [],
  references: [],
  seats: [],
  memberships: [],
  ...given,
});

test.each([
  ["the last day of a holder is held", "2024-06-14", []],
  ["the day after it is vacant, since then", "2024-06-15", ["2 since 2024-06-15"]],
  ["a holder to come does not fill it yet", "2025-12-31", ["2 since 2024-06-15"]],
  ["from the first day of the next it is held", "2026-01-01", []],
])("%s", (_, day, expected) => {
  const given = facts({
    rules: [rule(2)],
    seats: [seat(1), seat(2, { endsOn: "2024-06-14" }), seat(2, { startsOn: "2026-01-01" })],
  });
  const { vacancies } = seatsOnDay(given, day);
  expect(vacancies.map(({ number, since }) => `${number} since ${since}`)).toEqual(expected);
});

test("a seat that nobody ever held is vacant since rules give it without a break", () => {
  const rules = [
    rule(1, "2010-01-01", "2014-12-31"),
    rule(1, "2020-01-01", "2021-12-31"),
    rule(3, "2022-01-01", "2022-12-31"),
    rule(3, "2023-01-01"),
  ];
  const { vacancies } = seatsOnDay(facts({ rules }), DAY);
  expect(vacancies).toEqual([
    { constituency: PARTNER, number: 1, since: "2020-01-01" },
    { constituency: PARTNER, number: 2, since: "2022-01-01" },
    { constituency: PARTNER, number: 3, since: "2022-01-01" },
  ]);
});

test("what was held before a rule came is no beginning of a vacancy under it", () => {
  const given = facts({ rules: [rule(1, "2024-01-01")], seats: [seat(1, { endsOn: "2021-12-31" })] });
  expect(seatsOnDay(given, DAY).vacancies).toMatchObject([{ since: "2024-01-01" }]);
});

test("a constituency without a rule is told as such, and not as one with no seats", () => {
  const { constituencies } = seatsOnDay(facts({ seats: [seat(1, { isVoting: false })] }), DAY);
  expect(constituencies).toEqual([{ constituency: PARTNER, seats: null, held: 1, voting: 0, vacant: 0 }]);
});

test("a continent that is not stated is counted as that, and stands last", () => {
  const seats = [seat(1), seat(2, { continent: AFRICA }), seat(3, { continent: AFRICA, isVoting: false })];
  expect(seatsOnDay(facts({ seats }), DAY).continents).toEqual([
    { continent: AFRICA, held: 2, voting: 1 },
    { continent: null, held: 1, voting: 1 },
  ]);
});

test("members of an assembly sit there by their memberships that hold on the day", () => {
  const memberships = [
    { startsOn: "2001-01-01", endsOn: null, memberships: 3, seatsOfEach: 1 },
    { startsOn: "2010-01-01", endsOn: null, memberships: 1, seatsOfEach: 2 },
    { startsOn: "2001-01-01", endsOn: "2020-12-31", memberships: 9, seatsOfEach: 1 },
  ];
  const volunteer = seat(1, { constituency: VOLUNTEER });
  const found = seatsOnDay(facts({ kind: BodyKind.GENERAL_ASSEMBLY, memberships, seats: [volunteer] }), DAY);
  expect(found.assembly).toEqual({ memberships: 4, seats: 5 });
  expect(found.constituencies).toMatchObject([
    { constituency: MEMBER, seats: null, held: 5, voting: 5 },
    { constituency: VOLUNTEER, held: 1 },
  ]);
  expect(seatsOnDay(facts({}), DAY).assembly).toBeNull();
});

test("nobody sits in a body that has ended, and none of its seats is vacant", () => {
  const given = facts({ endedOn: "2025-06-30", rules: [rule(2)], seats: [seat(1)] });
  expect(seatsOnDay(given, "2025-07-01")).toMatchObject({ constituencies: [], seats: [], vacancies: [] });
  expect(seatsOnDay(given, "2025-06-30").vacancies).toHaveLength(1);
});
