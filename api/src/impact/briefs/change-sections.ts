import { AskUptake } from "@onze/schema";
import {
  type Block,
  bullets,
  heading,
  paragraph,
  plain,
  type Text,
} from "../../shared/documents/document.ts";
import type { BriefTools } from "./brief-tools.ts";
import type { OutcomeValues } from "./brief-values.ts";
import type { DemandAlone } from "./demand-parts.ts";
import { isAsAsked, outcomeBlocks } from "./outcome-parts.ts";

/** What changed, and, with the same room, what did not work or went otherwise. */
export function changeSections(
  outcomes: readonly OutcomeValues[],
  demands: readonly DemandAlone[],
  tools: BriefTools,
): readonly Block[] {
  const { outcome: said } = tools.words;
  const asAsked = outcomes.filter(isAsAsked);
  const otherwise = outcomes.filter((outcome) => !isAsAsked(outcome));
  const failed = demands.flatMap((demand) => failedOf(demand, tools));
  const isNone = otherwise.length === 0 && failed.length === 0;
  return [
    heading(2, said.changed),
    ...(asAsked.length === 0 ? [paragraph(plain(said.noneChanged))] : []),
    ...asAsked.flatMap((outcome) => outcomeBlocks(outcome, tools)),
    heading(2, said.notWorked),
    ...(isNone ? [paragraph(plain(said.noneNotWorked))] : []),
    ...(failed.length > 0 ? [bullets(failed)] : []),
    ...otherwise.flatMap((outcome) => outcomeBlocks(outcome, tools)),
  ];
}

/** Setbacks, and what all who read it say was not taken up. */
function failedOf({ asks, stages }: DemandAlone, { words, day }: BriefTools): readonly Text[] {
  const { outcome: said, demand } = words;
  const setbacks = stages
    .filter(({ isSetback }) => isSetback)
    .map(({ happenedOn, stage }) => said.setBack(day(happenedOn), demand.stages[stage] ?? String(stage)));
  const refused = asks
    .filter(
      ({ codings }) => codings.length > 1 && codings.every(({ uptake }) => uptake === AskUptake.NOT_TAKEN_UP),
    )
    .map(({ text }) => said.notTakenUp(text));
  return [...setbacks, ...refused].map(plain);
}
