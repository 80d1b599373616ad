import type { Constituency, DecisionOutcome, PartyCapacity } from "@onze/schema";
import type { ProposalOutcome } from "../measures/adoption.ts";
import type { DecisionCell, Score } from "../measures/cells.ts";

/** A decision as far as figures depend on it; days are `YYYY-MM-DD`. */
export interface LedgerDecision {
  readonly id: string;
  readonly slug: string;
  readonly type: Score["type"];
  readonly year: number;
  readonly isOwnProgramme: boolean;
  readonly decidedOn: string | null;
  readonly outcome: `${DecisionOutcome}` | null;
  readonly answerWithinDays: number | null;
  /** Whether it is of the filter. */
  readonly isAsked: boolean;
}

/** A partner that was asked to take part. */
export interface LedgerParty extends DecisionCell {
  readonly capacity: `${PartyCapacity}`;
}

/** A score with who else reads it by name. */
export type LedgerScore = Score & {
  /** The day on which it was first written, `YYYY-MM-DD`. */
  readonly firstToldOn: string;
  readonly isShared: boolean;
  readonly sessionId: string | null;
};

/** Something that was proposed, with every answer that it got. */
export interface LedgerProposal {
  readonly id: string;
  readonly decisionId: string;
  readonly title: string;
  readonly constituency: `${Constituency}`;
  readonly submittedOn: string;
  readonly withdrawnOn: string | null;
  /** In their order. */
  readonly answers: readonly {
    readonly answeredOn: string;
    readonly contestedOn: string | null;
    readonly outcome: ProposalOutcome;
    readonly reasons: string | null;
  }[];
}

/** An action that was agreed in a closed session, about a decision. */
export interface LedgerAction extends DecisionCell {
  readonly sessionId: string;
  /** The day on which its session was closed. */
  readonly toldOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
}

/** What figures of how far partners took part are computed from. */
export type ScoredRows = Pick<LedgerRows, "decisions" | "parties" | "scores">;

/** All that the ledger is computed from: what everybody of the network sees, of every decision. */
export interface LedgerRows {
  readonly decisions: readonly LedgerDecision[];
  readonly parties: readonly LedgerParty[];
  readonly scores: readonly LedgerScore[];
  readonly proposals: readonly LedgerProposal[];
  /** Points on agendas of decisions; of meetings too, without a decision, where no filter chooses some decisions. */
  readonly agenda: readonly {
    readonly decisionId: string | null;
    readonly constituency: `${Constituency}`;
  }[];
  readonly feedback: readonly {
    readonly decisionId: string;
    readonly closesOn: string;
    readonly reportedOn: string | null;
  }[];
  readonly actions: readonly LedgerAction[];
}
