import type {
  BodiesQuery,
  BodyPageQuery,
  SeatFactsFragment,
  SeatingFactsFragment,
} from "../gql/later/graphql.ts";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";

export type ListedBody = BodiesQuery["bodies"]["nodes"][number];
export type Body = NonNullable<BodyPageQuery["body"]>;
export type Seating = SeatingFactsFragment;
export type ConstituencySeats = Seating["constituencies"][number];
export type Constituency = ConstituencySeats["constituency"];
export type Vacancy = Seating["vacancies"][number];
export type Seat = SeatFactsFragment;

/** All seats of a body on a day, those that nobody holds too. */
export const seatCount = ({ constituencies }: Seating): number =>
  constituencies.reduce((sum, { held, vacant }) => sum + held + vacant, 0);

/** The key of a sentence, and what fills it. */
export interface Finding {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the seats of a body tell first: how many are of voices from other continents, else how many are vacant. Null without seats. */
export function findInBody(seating: Seating): Finding | null {
  const seats = seatCount(seating);
  if (seats === 0) return null;
  const others = seating.constituencies.find(({ constituency }) => constituency === "OTHER_CONTINENTS");
  if (others) return { key: "governance.title.continents", values: { held: others.held, seats } };
  const count = seating.vacancies.length;
  if (count > 0) return { key: "governance.title.vacant", values: { count, seats } };
  return { key: "governance.title.held", values: { seats } };
}

/** The same of several bodies: of the first in which voices from other continents have seats, else of the vacancies of all. */
export function findInBodies(bodies: readonly ListedBody[]): Finding | null {
  for (const { name, seating } of bodies) {
    const found = findInBody(seating);
    if (found?.key === "governance.title.continents")
      return { key: "governance.title.continentsIn", values: { ...found.values, body: name } };
  }
  const seats = bodies.reduce((sum, { seating }) => sum + seatCount(seating), 0);
  const count = bodies.reduce((sum, { seating }) => sum + seating.vacancies.length, 0);
  if (seats === 0) return null;
  return count > 0
    ? { key: "governance.title.vacant", values: { count, seats } }
    : { key: "governance.title.held", values: { seats } };
}

/** Puts what is of constituencies in the order in which they are named. */
export const byConstituency = (
  one: { readonly constituency: Constituency },
  other: { readonly constituency: Constituency },
): number => rankOf(one.constituency) - rankOf(other.constituency);

const rankOf = (constituency: Constituency): number => CONSTITUENCIES.indexOf(constituency);
