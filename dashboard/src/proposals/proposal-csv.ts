import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { KEPT_HEADS, type KeptFileFacts, keptBy, keptProvenance } from "../shared/kept-provenance.ts";

const HEADS = [
  "proposal",
  "decision",
  "title",
  "text",
  "language",
  "author",
  "constituency",
  "submitted_on",
  "status",
  "withdrawn_on",
  "waits",
  "days",
  "answer_within_days",
  "due_on",
  "late",
  "answered_on",
  "answers",
  "reasons",
  "merged_into",
  "changed_sentence",
  "changed_url",
  "contested_on",
  "contested_because",
] as const;

/** Writes proposals as a CSV file, one a row with its last answer. Codes are the same in every language; what is not known is empty. */
export function printProposals(proposals: readonly ProposalFactsFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...HEADS, ...KEPT_HEADS],
    proposals.map((proposal) => [
      ...valuesOf(proposal),
      ...keptProvenance(keptBy(proposal.decision), proposals.length, facts),
    ]),
  );
}

function valuesOf(proposal: ProposalFactsFragment): CsvValue[] {
  const { decision, author, answers } = proposal;
  const last = answers.at(-1);
  return [
    ...[proposal.id, decision.title, proposal.title, proposal.text, proposal.language],
    ...[author?.name ?? null, proposal.constituency, proposal.submittedOn, proposal.status],
    ...[proposal.withdrawnOn ?? null, yesNo(proposal.isWaiting), proposal.daysOpen],
    ...[decision.answerWithinDays ?? null, proposal.dueOn ?? null, yesNo(proposal.isLate)],
    ...[answers[0]?.answeredOn ?? null, answers.length, last?.reasons ?? null],
    ...[proposal.mergedInto?.title ?? null, last?.changedSentence ?? null, last?.changedUrl ?? null],
    ...[last?.contestedOn ?? null, last?.contestedBecause ?? null],
  ];
}
