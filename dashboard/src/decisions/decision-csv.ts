import type { DecisionLineFragment, StanceName } from "../gql/later/graphql.ts";
import { printCsv, yesNo } from "../shared/csv.ts";
import { KEPT_HEADS, type KeptFileFacts, keptBy, keptProvenance } from "../shared/kept-provenance.ts";
import { STANCES } from "./decision-words.ts";

const HEADS = [
  "decision",
  "slug",
  "type",
  "own_programme",
  "led_by",
  "body",
  "opened_on",
  "decided_on",
  "outcome",
  "stage",
  "public",
  "parties",
  ...STANCES.map((stance) => `stance_${stance.toLowerCase()}`),
];

/** Writes decisions as a CSV file. Codes are the same in every language; what is not known, and a stance nobody has, is empty. */
export function printDecisions(decisions: readonly DecisionLineFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...HEADS, ...KEPT_HEADS],
    decisions.map((decision) => [
      ...[decision.title, decision.slug, decision.type, yesNo(decision.isOwnProgramme)],
      ...[decision.ledBy?.name ?? null, decision.bodyName ?? null],
      ...[
        decision.openedOn,
        decision.decidedOn ?? null,
        decision.outcome ?? null,
        decision.currentStage ?? null,
      ],
      ...[yesNo(decision.isPublic), decision.parties.length],
      ...STANCES.map((stance) => countOf(decision, stance)),
      ...keptProvenance(keptBy(decision), decisions.length, facts),
    ]),
  );
}

const countOf = ({ stanceCounts }: DecisionLineFragment, stance: StanceName): number | null =>
  stanceCounts.find((each) => each.stance === stance)?.count ?? null;
