import type { Seat, SeatReference } from "@onze/schema";
import type { Context } from "../../context.ts";
import { type Measure, type Measured, type MetricResult, metricOf } from "../../shared/metric.ts";
import { SEATS } from "../measures/seats.definitions.ts";
import { gallagher, loosemoreHanby, type SeatGroup, seatShares } from "../measures/seats.ts";
import { SPEAKING } from "../measures/speaking.definitions.ts";
import { type BodyFacts, holdsOn } from "./body-facts.ts";
import type { ConstituencySeats, ContinentSeats, Seating } from "./seating.types.ts";
import { type SeatsOnDay, seatsOnDay } from "./seats-on-day.ts";
import { type SpokenFacts, voiceIn } from "./voice.ts";
import type { BodyVoice } from "./voice.types.ts";

/** What is read of a body for its seats on any day; its seats and references are answered as they were read. */
export interface ReadFacts extends BodyFacts {
  readonly seats: readonly (BodyFacts["seats"][number] & Seat)[];
  readonly references: readonly SeatReference[];
}

type Tell = (measure: Measure, found: Measured) => MetricResult;

/** Writes figures of a day with what travels with them. */
const teller =
  (asOf: string, { language }: Pick<Context, "language">): Tell =>
  (measure, found) =>
    metricOf(measure, found, { basis: null, asOf, trust: null, language });

/** Who sits in a body on a day, with figures. A share is compared only where somebody chose one. */
export function tellSeating(facts: ReadFacts, asOf: string, context: Pick<Context, "language">): Seating {
  const tell = teller(asOf, context);
  const found = seatsOnDay(facts, asOf);
  const references = facts.references.filter((reference) => holdsOn(asOf, reference));
  const groups = groupsOf(found, references);
  const totalOf = (of: "held" | "voting") => found.constituencies.reduce((sum, count) => sum + count[of], 0);
  return {
    asOf,
    held: totalOf("held"),
    voting: totalOf("voting"),
    constituencies: tellConstituencies(found, references, tell),
    continents: tellContinents(found, tell),
    seats: [...found.seats],
    vacancies: [...found.vacancies],
    assembly: found.assembly,
    gallagher: tell(SEATS.gallagher, gallagher(groups)),
    loosemoreHanby: tell(SEATS.loosemoreHanby, loosemoreHanby(groups)),
  };
}

const groupsOf = (
  { constituencies }: SeatsOnDay<ReadFacts["seats"][number]>,
  references: readonly SeatReference[],
): SeatGroup[] =>
  constituencies.map(({ constituency, voting }) => ({
    key: constituency,
    seats: voting,
    reference: references.find((reference) => reference.constituency === constituency)?.share ?? null,
  }));

function tellConstituencies(
  found: SeatsOnDay<ReadFacts["seats"][number]>,
  references: readonly SeatReference[],
  tell: Tell,
): ConstituencySeats[] {
  return seatShares(groupsOf(found, references)).flatMap(({ share, difference }, at) => {
    const count = found.constituencies[at];
    if (!count) return [];
    const reference = references.find(({ constituency }) => constituency === count.constituency) ?? null;
    return {
      ...count,
      reference,
      share: tell(SEATS.share, share),
      difference: tell(SEATS.difference, difference),
    };
  });
}

function tellContinents(
  { continents }: SeatsOnDay<ReadFacts["seats"][number]>,
  tell: Tell,
): ContinentSeats[] {
  const groups = continents.map(({ continent, voting }) => ({
    key: continent?.code ?? "",
    seats: voting,
    reference: null,
  }));
  return seatShares(groups).flatMap(({ share }, at) => {
    const count = continents[at];
    return count ? { ...count, share: tell(SEATS.share, share) } : [];
  });
}

/** How the constituencies of a body speak in its counted meetings of a year. */
export function tellVoice(
  spoken: readonly SpokenFacts[],
  year: number,
  context: Pick<Context, "language" | "dayInBrussels">,
): BodyVoice {
  const tell = teller(context.dayInBrussels, context);
  const found = voiceIn(year, spoken);
  return {
    year,
    meetings: found.meetings,
    interventions: found.interventions,
    constituencies: found.constituencies.map(({ constituency, voiceToSeat }) => ({
      constituency,
      voiceToSeat: tell(SPEAKING.voiceToSeat, voiceToSeat),
    })),
    gini: tell(SPEAKING.gini, found.gini),
    giniCorrected: tell(SPEAKING.giniCorrected, found.giniCorrected),
  };
}
