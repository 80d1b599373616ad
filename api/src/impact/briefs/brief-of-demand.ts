import type { Language } from "@onze/schema";
import type { PlainDocument } from "../../shared/documents/document.ts";
import { framed } from "./brief-frame.ts";
import { briefTools } from "./brief-tools.ts";
import type { BriefSetting, DemandValues } from "./brief-values.ts";
import { changeSections } from "./change-sections.ts";
import { asksOf, coordinationOf, factsOfDemand, pathOf, titleOf } from "./demand-parts.ts";
import { authorSection, unknownSection } from "./unknown-sections.ts";

/**
 * Writes the brief on a demand: what is asked, of whom and by whom, how far it is, and what changed, with what did not work
 * and what is not known.
 *
 * It holds what is given, and leaves out what its reader does not see. No figure in it says whose a change is.
 */
export function briefOfDemand(
  demand: DemandValues,
  setting: BriefSetting,
  language: Language,
): PlainDocument {
  const tools = briefTools(language);
  const { outcomes } = demand;
  const blocks = [
    ...factsOfDemand(demand, tools),
    ...asksOf(demand, tools),
    ...coordinationOf(demand, tools),
    ...pathOf(demand, tools),
    ...changeSections(outcomes, [demand], tools),
    ...authorSection([demand], outcomes, tools),
    ...unknownSection([demand], outcomes, tools),
  ];
  const told = {
    kind: tools.words.frame.demandBrief,
    title: titleOf(demand, tools),
    blocks,
    demonstration: demand.demonstration || outcomes.some(({ demonstration }) => demonstration),
    path: `/impact/demands/${demand.slug}`,
  };
  return framed(told, setting, tools);
}
