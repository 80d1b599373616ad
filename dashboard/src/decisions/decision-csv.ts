import type { DecisionLineFragment, StanceName } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
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
export function printDecisions(decisions: readonly DecisionLineFragment[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    decisions.map((decision) => [
      ...[decision.title, decision.slug, decision.type, yesOrNo(decision.isOwnProgramme)],
      ...[decision.ledBy?.name ?? null, decision.bodyName ?? null],
      ...[
        decision.openedOn,
        decision.decidedOn ?? null,
        decision.outcome ?? null,
        decision.currentStage ?? null,
      ],
      ...[yesOrNo(decision.isPublic), decision.parties.length],
      ...STANCES.map((stance) => countOf(decision, stance)),
      ...provenance,
    ]),
  );
}

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");

const countOf = ({ stanceCounts }: DecisionLineFragment, stance: StanceName): number | null =>
  stanceCounts.find((each) => each.stance === stance)?.count ?? null;
