import type { SessionStep } from "@onze/schema";
import { agreementOf } from "./session-rules.ts";

/** A session as the list and the sheet read it. */
export interface ReadSession {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly step: SessionStep;
  readonly isIndependent: boolean;
  readonly closedAt: string | null;
  readonly version: number;
  readonly facilitatorId: string | null;
  readonly ledBy: string | null;
  /** Whether the screen of who leads it is connected. */
  readonly isFacilitatorHere: boolean;
  readonly organisationCount: number;
}

export interface ReadVoice {
  readonly id: string;
  /** Null where whoever reads does not see the organisation. */
  readonly name: string | null;
  readonly codeNumber: number;
  readonly consentsToShare: boolean | null;
}

export interface ReadScore {
  readonly organisation: string;
  readonly actual: number | null;
  readonly agrees: boolean | null;
  readonly desired: number | null;
}

export interface ReadAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
}

export interface ReadDecision {
  readonly id: string;
  readonly label: string;
  readonly namedBy: string | null;
  readonly mergedInto: string | null;
  readonly isChosen: boolean;
  readonly isOwnProgramme: boolean;
  readonly decision: { readonly id: string; readonly slug: string; readonly title: string } | null;
  readonly votes: readonly string[];
  readonly scores: readonly ReadScore[];
  readonly actions: readonly ReadAction[];
}

/** What one statement reads of a session. */
export interface ReadSheet {
  readonly session: ReadSession;
  /** Whether whoever asks may read what was said; without, there are neither organisations nor decisions. */
  readonly isReadable: boolean;
  readonly closingWords: string | null;
  readonly organisations: readonly ReadVoice[];
  readonly decisions: readonly ReadDecision[];
}

/** A decision, and what comes of the answers of all. */
export interface AgreedDecision extends ReadDecision {
  /** Null while nobody answered. */
  readonly agreed: boolean | null;
}

export interface CodedOrganisation extends ReadVoice {
  /** With which its phones join; null for all but who leads. */
  readonly code: string | null;
}

/** A session as it is answered. */
export interface Sheet extends ReadSheet {
  readonly organisations: readonly CodedOrganisation[];
  readonly decisions: readonly AgreedDecision[];
  /** Id of the organisation at the session in whose name a phone asks; null for those who lead. */
  readonly own: string | null;
  readonly isLed: boolean;
  readonly mayTakeOver: boolean;
}

/** The decisions of a session, each with whether all who sit there agree with how they were involved in it. */
export const withAgreement = ({ organisations, decisions }: ReadSheet): AgreedDecision[] =>
  decisions.map((decision) => {
    const answers = organisations.map(
      ({ id }) => decision.scores.find(({ organisation }) => organisation === id)?.agrees ?? null,
    );
    return { ...decision, agreed: agreementOf(answers) };
  });
