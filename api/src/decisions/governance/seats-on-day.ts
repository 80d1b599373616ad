import { Constituency } from "@onze/schema";
import { dayAfter } from "../../shared/brussels-day.ts";
import { type BodyFacts, holdsOn, type RuleFacts, type SeatFacts } from "./body-facts.ts";

/** A seat that a rule gives and that nobody holds. */
export interface Vacancy {
  readonly constituency: Constituency;
  readonly number: number;
  /** The first day on which nobody held it, of those that led to now. */
  readonly since: string;
}

/** The seats of one constituency on a day. */
export interface ConstituencyCount {
  readonly constituency: Constituency;
  /** That a rule gives it; null where no rule is recorded. */
  readonly seats: number | null;
  readonly held: number;
  /** Of those held, the ones with a vote. */
  readonly voting: number;
  readonly vacant: number;
}

/** The seats that are held from one continent on a day. */
export interface ContinentCount {
  /** Null for seats of which it is not stated, or not told. */
  readonly continent: { readonly code: string; readonly name: string } | null;
  readonly held: number;
  readonly voting: number;
}

export interface SeatsOnDay<Seat extends SeatFacts = SeatFacts> {
  readonly constituencies: readonly ConstituencyCount[];
  readonly continents: readonly ContinentCount[];
  readonly seats: readonly Seat[];
  readonly vacancies: readonly Vacancy[];
  /** Memberships that have a seat in the General Assembly, and their seats; null for another body. */
  readonly assembly: { readonly memberships: number; readonly seats: number } | null;
}

const ORDER = Object.values(Constituency);

/**
 * Finds who sits in a body on a day, for whom, and which seats stand empty.
 *
 * Constituencies count that a rule gives a seat, that hold one, or for which somebody chose a share. Seats that members have
 * in the General Assembly by their membership are held and have a vote, and no continent is stated of them. A body that has
 * ended has neither seats nor vacancies.
 *
 * @returns constituencies in the order of the enum, continents by code with what is not stated last.
 */
export function seatsOnDay<Seat extends SeatFacts>(
  facts: BodyFacts & { readonly seats: readonly Seat[] },
  day: string,
): SeatsOnDay<Seat> {
  const isOver = facts.endedOn !== null && facts.endedOn < day;
  const on = <Each extends Parameters<typeof holdsOn>[1]>(all: readonly Each[]): readonly Each[] =>
    isOver ? [] : all.filter((each) => holdsOn(day, each));
  const [rules, seats, memberships] = [on(facts.rules), on(facts.seats), on(facts.memberships)];
  const chosen = new Set(on(facts.references).map(({ constituency }) => constituency));
  const vacancies = rules.flatMap((rule) => vacanciesOf(rule, facts, day));
  const assembly = {
    memberships: sum(memberships.map((each) => each.memberships)),
    seats: sum(memberships.map(({ memberships: of, seatsOfEach }) => of * seatsOfEach)),
  };
  const counts = ORDER.map((constituency): ConstituencyCount => {
    const held = seats.filter((seat) => seat.constituency === constituency);
    const byMembership = constituency === Constituency.MEMBER ? assembly.seats : 0;
    return {
      constituency,
      seats: rules.find((rule) => rule.constituency === constituency)?.seats ?? null,
      held: held.length + byMembership,
      voting: held.filter(({ isVoting }) => isVoting).length + byMembership,
      vacant: vacancies.filter((vacancy) => vacancy.constituency === constituency).length,
    };
  });
  return {
    constituencies: counts.filter(
      ({ constituency, seats: given, held }) => given !== null || held > 0 || chosen.has(constituency),
    ),
    continents: continentsOf(seats, assembly.seats),
    seats,
    vacancies,
    assembly: facts.kind === "GENERAL_ASSEMBLY" ? assembly : null,
  };
}

function vacanciesOf(rule: RuleFacts, { rules, seats }: BodyFacts, day: string): Vacancy[] {
  const numbers = Array.from({ length: rule.seats ?? 0 }, (_, at) => at + 1);
  return numbers.flatMap((number) => {
    const { constituency } = rule;
    const ofNumber = seats.filter((seat) => seat.constituency === constituency && seat.number === number);
    if (ofNumber.some((seat) => holdsOn(day, seat))) return [];
    const last = ofNumber
      .flatMap(({ endsOn }) => (endsOn !== null && endsOn < day ? [endsOn] : []))
      .toSorted()
      .at(-1);
    const given = givenSince(rule, number, rules);
    return [{ constituency, number, since: last !== undefined && last >= given ? dayAfter(last, 1) : given }];
  });
}

/** The day from which on rules have given a seat of this number without a break. */
function givenSince(rule: RuleFacts, number: number, rules: readonly RuleFacts[]): string {
  const before = rules.find(
    ({ constituency, endsOn, seats }) =>
      constituency === rule.constituency &&
      endsOn !== null &&
      dayAfter(endsOn, 1) === rule.startsOn &&
      (seats ?? 0) >= number,
  );
  return before ? givenSince(before, number, rules) : rule.startsOn;
}

function continentsOf(seats: readonly SeatFacts[], byMembership: number): ContinentCount[] {
  const groups = Map.groupBy(seats, ({ continent }) => continent?.code ?? "");
  const known = [...groups].flatMap(([, [first, ...others]]): ContinentCount[] => {
    if (!first?.continent) return [];
    return [countOf(first.continent, [first, ...others], 0)];
  });
  const unstated = countOf(null, groups.get("") ?? [], byMembership);
  return [
    ...known.toSorted((a, b) => ((a.continent?.code ?? "") < (b.continent?.code ?? "") ? -1 : 1)),
    ...(unstated.held > 0 ? [unstated] : []),
  ];
}

const countOf = (
  continent: ContinentCount["continent"],
  seats: readonly SeatFacts[],
  more: number,
): ContinentCount => ({
  continent,
  held: seats.length + more,
  voting: seats.filter(({ isVoting }) => isVoting).length + more,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
