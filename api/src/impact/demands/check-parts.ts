import { DemandActionType } from "@onze/schema";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readUrl } from "../../shared/given-source.ts";
import { needLine, needText, readLine } from "../../shared/given-text.ts";
import type {
  DemandActionInput,
  DemandAskInput,
  DemandTargetInput,
  StageEventInput,
} from "./demand-changes.input.ts";

const LONGEST = { name: 200, ask: 1000, unit: 60, source: 500, action: 300, met: 200, weight: 1000 } as const;
const LAST_STAGE = 6;

/** Whom a demand is addressed to, as it is stored. */
export interface TargetFields {
  readonly id: string | null;
  readonly name: string;
  readonly kind: string;
}

/** @throws {Refusal} when one has no name. */
export const checkTargets = (targets: readonly DemandTargetInput[]): TargetFields[] =>
  targets.map(({ id = null, name, kind }) => ({ id, kind, name: needLine("name", name, LONGEST.name) }));

/** An ask as it is stored. */
export interface AskFields {
  readonly id: string | null;
  readonly number: number;
  readonly text: string;
  readonly weight: number;
  readonly unit: string | null;
  readonly ideal: number | null;
  readonly fallback: number | null;
  readonly result: number | null;
}

/** Asks that can be, numbered as they are given. @throws {Refusal} that names the first that cannot. */
export const checkAsks = (asks: readonly DemandAskInput[]): AskFields[] =>
  asks.map(({ id = null, ideal = null, fallback = null, result = null, ...given }, at) => {
    const number = at + 1;
    if (!(given.weight > 0 && given.weight <= LONGEST.weight))
      throw badInput(
        `weight of ask ${number} is ${given.weight}; it must be above 0 and at most ${LONGEST.weight}.`,
        because("ASK_WEIGHT_WRONG", { number, most: LONGEST.weight }),
      );
    if ((ideal === null) !== (fallback === null) || (result !== null && ideal === null))
      throw badInput(
        `Ask ${number} has some figures alone; give what is asked together with what it would be without a new text, and what it became only with both.`,
        because("ASK_FIGURES_ALONE", { number }),
      );
    const text = needText("text", given.text, LONGEST.ask);
    return {
      ...{ id, number, text, ideal, fallback, result },
      weight: given.weight,
      unit: readLine("unit", given.unit, LONGEST.unit),
    };
  });

/** What shows how far a demand was, as it is stored. */
export interface StageSource {
  readonly source: string;
  readonly url: string | null;
}

/** @throws {Refusal} when the stage is none of the scale, or nothing shows it. */
export function checkStage({ stage, source, url }: StageEventInput): StageSource {
  if (stage < 0 || stage > LAST_STAGE)
    throw badInput(`stage is ${stage}; it must be a whole number from 0 to ${LAST_STAGE}.`);
  return { source: needLine("source", source, LONGEST.source), url: readUrl("url", url) };
}

/** The words of what was done, as they are stored. */
export interface ActionWords {
  readonly title: string;
  readonly met: string | null;
}

/** @throws {Refusal} when it says whom anybody met but those who lobbied, or nobody did it. */
export function checkAction({ type, actors, ...given }: DemandActionInput): ActionWords {
  const met = readLine("met", given.met, LONGEST.met);
  if (met !== null && type !== DemandActionType.LOBBY)
    throw badInput(`met is given with ${type}; only of lobbying is it told who was met.`);
  if (actors.length === 0)
    throw badInput("actors is empty; say which organisations did it.", because("ACTION_OF_NOBODY"));
  return { title: needLine("title", given.title, LONGEST.action), met };
}
