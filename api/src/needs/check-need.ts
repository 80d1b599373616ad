import { NeedSource } from "@onze/schema";
import { badInput } from "../errors.ts";
import { readPastDay, readUrl } from "../shared/given-source.ts";
import { needLine, readLine } from "../shared/given-text.ts";
import type { NeedInput } from "./stated-need.input.ts";

/** A need as it is stored, but for whose it is. */
export interface NeedFields {
  readonly sourceType: NeedSource;
  readonly title: string;
  readonly goalId: string | null;
  readonly indicatorId: string | null;
  readonly threshold: number | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly theme: string | null;
  readonly decidedBy: string | null;
  readonly statedOn: string;
  readonly reference: string | null;
  readonly url: string | null;
}

const LONGEST = { title: 300, decidedBy: 300, reference: 500 } as const;

/** A need that can be asked about: it has one place, what it rests on, and a day. @throws {Refusal} otherwise, saying what is wrong. */
export function checkNeed(input: NeedInput, today: string): NeedFields {
  const { sourceType, goalId = null, indicatorId = null, threshold = null } = input;
  const { country = null, region = null, theme = null } = input;
  const fields: NeedFields = {
    ...{ sourceType, goalId, indicatorId, threshold, country, region, theme },
    title: needLine("title", input.title, LONGEST.title),
    decidedBy: readLine("decidedBy", input.decidedBy, LONGEST.decidedBy),
    statedOn: readPastDay("statedOn", input.statedOn, today),
    reference: readLine("reference", input.reference, LONGEST.reference),
    url: readUrl("url", input.url),
  };
  const wrong = faultOf(fields);
  if (wrong !== null) throw badInput(wrong);
  return fields;
}

function faultOf(fields: NeedFields): string | null {
  const { sourceType, goalId, indicatorId, threshold, country, region, reference } = fields;
  if ((country === null) === (region === null)) return "A need has one place: give either country or region.";
  if ((sourceType === NeedSource.FRAMEWORK_GOAL) !== (goalId !== null))
    return "goalId belongs to a need that rests on a FRAMEWORK_GOAL, and to no other.";
  if ((sourceType === NeedSource.INDICATOR) !== (indicatorId !== null))
    return "indicatorId belongs to a need that rests on an INDICATOR, and to no other.";
  if ((threshold !== null) !== (indicatorId !== null && region !== null))
    return "threshold belongs to an indicator of a region, whose countries beyond it are in need, and to nothing else.";
  if (sourceType === NeedSource.PARTNER_PRIORITY && reference === null)
    return "reference is empty; a PARTNER_PRIORITY says in which process or text the partner decided it.";
  return null;
}
