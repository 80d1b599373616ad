import { ImpactArena, type Language, type Visibility } from "@onze/schema";
import { readLanguage } from "../../accounts/person-fields.ts";
import { badInput, conflict, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay, readUrl } from "../../shared/given-source.ts";
import { needLine, needText, readLine } from "../../shared/given-text.ts";
import type { DemandInput } from "./demand-changes.input.ts";

const LONGEST = { title: 200, summary: 4000, position: 300 } as const;

/** A demand as it is stored, but for the decision and the agreement, which are not looked up yet. */
export interface DemandFields {
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly theme: string;
  readonly arena: ImpactArena;
  readonly country: string | null;
  readonly region: string | null;
  readonly raisedOn: string;
  readonly position: string | null;
  readonly positionUrl: string | null;
  readonly visibility: Visibility;
}

/** A demand that can be recorded, or said anew. @throws {Refusal} that names what is wrong. */
export function checkDemand(input: DemandInput, today: string): DemandFields {
  const { theme, arena, country = null, region = null, visibility } = input;
  if (country !== null && region !== null)
    throw badInput(`country is ${country} and region is ${region}; a demand has one place at most.`);
  if (arena === ImpactArena.PARTNER_COUNTRY && country === null && region === null)
    throw badInput(
      "country and region are left out; what is to change in a partner country is to change in one of them, or in a region.",
      because("DEMAND_PLACE_MISSING"),
    );
  return {
    ...{ theme, arena, country, region, visibility },
    title: needLine("title", input.title, LONGEST.title),
    summary: needText("summary", input.summary, LONGEST.summary),
    language: readLanguage(input.language),
    raisedOn: readPastDay("raisedOn", input.raisedOn, today),
    position: readLine("position", input.position, LONGEST.position),
    positionUrl: readUrl("positionUrl", input.positionUrl),
  };
}

/** What is recorded of a demand, in days. */
interface DaysOfDemand {
  readonly raisedOn: string;
  readonly today: string;
}

/** A day on which something of a demand happened. @throws {Refusal} when it is still to come, or before the demand was raised. */
export function readDayOfDemand(field: string, given: string, { raisedOn, today }: DaysOfDemand): string {
  if (readPastDay(field, given, today) >= raisedOn) return given;
  throw badInput(
    `${field} is ${given}; the demand was raised after that, on ${raisedOn}.`,
    because("BEFORE_DEMAND", { day: raisedOn }),
  );
}

/** A refusal of a day on which a demand would be raised after something of it that is recorded. */
export const raisedTooLate = (raisedOn: string, day: string): Refusal =>
  conflict(
    `raisedOn is ${raisedOn}; something that is recorded of this demand happened before that, on ${day}.`,
    because("DEMAND_LATER", { day }),
  );
