import type { Measured } from "../../shared/metric.ts";
import { UnavailableReason, unavailable } from "../../shared/metric.ts";
import {
  type Adoption,
  adoption,
  adoptionParity,
  type ProposalCourse,
  type ProposalOutcome,
  timeToAdoption,
} from "../measures/adoption.ts";
import { agendaInitiation } from "../measures/agenda-initiation.ts";
import type { Submission } from "../measures/answer-clock.ts";
import {
  closedRequests,
  dueAnswers,
  loopClosure,
  onTimeRate,
  reasonsGiven,
  timeToAnswer,
} from "../measures/answers.ts";
import { keyOf } from "../measures/cells.ts";
import { type AgreedAction, dueActions, followThrough } from "../measures/follow-through.ts";
import type { TimeTaken } from "../measures/time-taken.ts";
import { proposalClock, waitsSince } from "../proposals/proposal-facts.ts";
import { blocksOf } from "./blocks.ts";
import type { LedgerDecision, LedgerProposal, LedgerRows } from "./ledger-rows.ts";

/** What followed, what partners proposed and what came of it. Whoever reads the ledger reads each of these by itself as well. */
export interface FoundActs {
  readonly followThrough: Measured;
  readonly agendaInitiation: Measured;
  readonly adoption: Adoption;
  readonly parity: Measured;
  readonly timeToAnswer: TimeTaken;
  readonly timeToAdoption: TimeTaken;
  readonly onTime: Measured;
  readonly reasonsGiven: Measured;
  readonly loopClosure: Measured;
  readonly proposals: number;
  readonly cases: ActCases;
}

/** How many cases each share is of. */
export interface ActCases {
  /** Actions due, of those that may be told. */
  readonly followThrough: number;
  readonly agendaInitiation: number;
  readonly adoptionStrict: number;
  readonly adoptionBroad: number;
  readonly onTimeRate: number;
  readonly reasonsGiven: number;
  readonly loopClosure: number;
}

/** What others wait for. */
export interface FoundWaiting {
  /** Proposals that wait beyond the day on which they were to be answered, or answered anew. */
  readonly lateProposals: number;
  /** How long the one has waited that waits longest; null when none waits. */
  readonly oldestDays: number | null;
  /** Partners asked that never said how far they took part, each in a decision that was taken. */
  readonly neverScored: number;
  /** Reactions that were asked for, and nothing told back. */
  readonly unreported: number;
}

/** What is recorded of the decisions asked for. */
interface Asked extends Omit<LedgerRows, "decisions" | "scores"> {
  readonly decisions: ReadonlyMap<string, LedgerDecision>;
  readonly scores: LedgerRows["scores"];
}

function askedOf(rows: LedgerRows): Asked {
  const decisions = new Map(
    rows.decisions.flatMap((decision) => (decision.isAsked ? [[decision.id, decision] as const] : [])),
  );
  const ofAsked = <Row extends { readonly decisionId: string }>(of: readonly Row[]): Row[] =>
    of.filter(({ decisionId }) => decisions.has(decisionId));
  const { parties, scores, proposals, agenda, feedback, actions } = rows;
  return {
    decisions,
    parties: ofAsked(parties),
    scores: ofAsked(scores),
    proposals: ofAsked(proposals),
    agenda: agenda.filter(({ decisionId }) => decisionId === null || decisions.has(decisionId)),
    feedback: ofAsked(feedback),
    actions: ofAsked(actions),
  };
}

/** @param until up to which day blocks are told. @throws {RangeError} if something was answered before it was submitted. */
export function actsOf(rows: LedgerRows, asOf: string, until: string): FoundActs {
  const asked = askedOf(rows);
  const partners = asked.proposals.filter(({ constituency }) => constituency === "PARTNER");
  const members = asked.proposals.filter(({ constituency }) => constituency === "MEMBER");
  const adopted = adoption(partners.map(outcomeOf));
  const submitted = partners.map((proposal) => submissionOf(proposal, asked));
  const answers = partners.flatMap((proposal) => proposal.answers);
  const agreed = toldActions(rows, asked, until);
  return {
    followThrough: agreed === null ? unavailable(UnavailableReason.SUPPRESSED) : followThrough(agreed, asOf),
    agendaInitiation: agendaInitiation(asked.agenda),
    adoption: adopted,
    parity: adoptionParity(adopted, adoption(members.map(outcomeOf))),
    timeToAnswer: timeToAnswer(submitted, asOf),
    timeToAdoption: timeToAdoption(partners.map(courseOf), asOf),
    onTime: onTimeRate(submitted, asOf),
    reasonsGiven: reasonsGiven(answers),
    loopClosure: loopClosure(asked.feedback, asOf),
    proposals: partners.length,
    cases: {
      followThrough: dueActions(agreed ?? [], asOf).length,
      agendaInitiation: asked.agenda.length,
      adoptionStrict: adopted.decided,
      adoptionBroad: adopted.decided,
      onTimeRate: dueAnswers(submitted, asOf).length,
      reasonsGiven: answers.length,
      loopClosure: closedRequests(asked.feedback, asOf).length,
    },
  };
}

export function waitingOf(rows: LedgerRows, asOf: string): FoundWaiting {
  const asked = askedOf(rows);
  const open = asked.proposals.flatMap((proposal) => {
    const facts = factsOf(proposal, asked);
    return waitsSince(facts) === null ? [] : [proposalClock(facts, asOf)];
  });
  const scored = new Set(
    asked.scores.filter(({ assessedBy }) => assessedBy !== "SECRETARIAT").map((score) => keyOf(score)),
  );
  const isTaken = ({ decisionId }: { readonly decisionId: string }): boolean =>
    ["ADOPTED", "REJECTED"].includes(asked.decisions.get(decisionId)?.outcome ?? "");
  return {
    lateProposals: open.filter(({ isLate }) => isLate).length,
    oldestDays: open.length === 0 ? null : Math.max(...open.map(({ daysOpen }) => daysOpen)),
    neverScored: asked.parties.filter(
      (party) => party.capacity !== "OBSERVER" && isTaken(party) && !scored.has(keyOf(party)),
    ).length,
    unreported: asked.feedback.filter(
      ({ closesOn, reportedOn }) => closesOn < asOf && (reportedOn === null || reportedOn > asOf),
    ).length,
  };
}

/** What became of a proposal by its last answer. */
const outcomeOf = ({ answers, withdrawnOn }: LedgerProposal): ProposalOutcome =>
  withdrawnOn === null ? (answers.at(-1)?.outcome ?? "SUBMITTED") : "WITHDRAWN";

const submissionOf = (
  { id, decisionId, submittedOn, withdrawnOn, answers }: LedgerProposal,
  { decisions }: Asked,
): Submission => ({
  id,
  submittedOn,
  withdrawnOn,
  answeredOn: answers.map(({ answeredOn }) => answeredOn),
  answerWithinDays: decisions.get(decisionId)?.answerWithinDays ?? null,
});

/** By what the pages of proposals say who waits, and for how long: an answer that was contested is waited for anew. */
const factsOf = (proposal: LedgerProposal, { decisions }: Asked) => ({
  ...proposal,
  status: outcomeOf(proposal),
  answerWithinDays: decisions.get(proposal.decisionId)?.answerWithinDays ?? null,
  contestWithinDays: null,
});

function courseOf(proposal: LedgerProposal): ProposalCourse {
  const { id, submittedOn, withdrawnOn, answers } = proposal;
  const last = answers.at(-1);
  const isRejected = last?.outcome === "REJECTED";
  return {
    ...{ id, submittedOn, withdrawnOn },
    takenUpOn: last && !isRejected ? last.answeredOn : null,
    rejectedOn: last && isRejected ? last.answeredOn : null,
  };
}

/**
 * What was agreed in sessions was agreed among those who sat there: it is told as scores are.
 *
 * @returns null where something was agreed, and none of it may be told.
 */
function toldActions(rows: LedgerRows, asked: Asked, until: string): AgreedAction[] | null {
  const decisions = new Map(rows.decisions.map((decision) => [decision.id, decision]));
  const said = rows.actions.flatMap((action) => {
    const decision = decisions.get(action.decisionId);
    return decision
      ? [
          {
            ...action,
            type: decision.type,
            year: decision.year,
            isOwnProgramme: decision.isOwnProgramme,
            saidOn: action.toldOn,
            knownTo: [action.sessionId],
          },
        ]
      : [];
  });
  const told = blocksOf(said, until).filter((block) =>
    block.said.every(({ decisionId }) => asked.decisions.has(decisionId)),
  );
  if (told.length === 0 && asked.actions.length > 0) return null;
  return told.flatMap((block) => block.said);
}
