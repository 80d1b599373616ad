import type {
  ActorKind,
  AskUptake,
  ContributionRole,
  CoordinationState,
  DemandCapacity,
  EvidenceClaim,
  EvidenceObserved,
  ImpactArena,
  InfluenceType,
  OrganisationKind,
  OutcomeDirection,
  RivalAssessment,
  StageFlag,
} from "@onze/schema";
import type { ConfidenceBand } from "../measures/confidence.ts";
import type { EvidenceTest } from "../measures/process-tracing.ts";
import type { SubstantiationStatus } from "../measures/substantiation-status.ts";
import type { StatementGap } from "../outcomes/outcome.types.ts";
import type { SubstantiationState } from "../substantiation/substantiation.types.ts";

/* What a brief is made of, as `brief.documents.ts` asks for it: what its reader sees, and nothing else. */

export interface Named {
  readonly name: string;
}

export interface Party extends Named {
  readonly slug: string;
  readonly kind: OrganisationKind;
}

/** A figure, its two ends, or none. */
export interface Figure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly reason?: string;
  readonly unavailable?: string;
}

interface Placed {
  readonly theme: Named;
  readonly arena: ImpactArena;
  readonly country: Named | null;
  readonly region: Named | null;
}

interface Recorded {
  readonly slug: string;
  readonly title: string;
  /** In which it is written. */
  readonly language: string;
  readonly demonstration: boolean;
}

export interface AskValues {
  readonly number: number;
  readonly text: string;
  readonly weight: number;
  readonly unit: string | null;
  readonly ideal: number | null;
  readonly fallback: number | null;
  readonly result: number | null;
  readonly codings: readonly {
    readonly uptake: AskUptake;
    readonly text: string;
    readonly url: string | null;
    readonly codedOn: string;
  }[];
}

export interface StageValues {
  readonly stage: number;
  readonly happenedOn: string;
  readonly flag: StageFlag | null;
  readonly source: string;
  readonly url: string | null;
  readonly isSetback: boolean;
}

export interface DemandValues extends Placed, Recorded {
  readonly summary: string;
  readonly raisedOn: string;
  readonly position: string | null;
  readonly positionUrl: string | null;
  readonly decision: { readonly title: string; readonly slug: string } | null;
  readonly parties: readonly { readonly capacity: DemandCapacity; readonly organisation: Party }[];
  readonly targets: readonly { readonly name: string; readonly kind: ActorKind }[];
  readonly asks: readonly AskValues[];
  readonly uptake: Figure;
  readonly stages: readonly StageValues[];
  readonly coordination: readonly {
    readonly state: CoordinationState;
    readonly agreedOn: string;
    readonly note: string | null;
    readonly organisation: Party;
  }[];
  readonly outcomes: readonly OutcomeValues[];
}

export interface EvidenceValues {
  readonly claim: EvidenceClaim;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly datedOn: string | null;
  readonly observed: EvidenceObserved;
  readonly test: EvidenceTest | null;
  readonly file: { readonly sha256: string } | null;
}

/** A band in words, or why there is none. */
interface Confidence {
  readonly band: ConfidenceBand | null;
  readonly whyNot: string | null;
}

export interface OutcomeValues extends Placed, Recorded {
  readonly actor: string;
  readonly actorKind: ActorKind;
  readonly change: string;
  readonly changedFrom: string | null;
  readonly changedTo: string | null;
  readonly changedOn: string;
  readonly changedUntil: string | null;
  readonly significance: string | null;
  readonly influenceType: InfluenceType;
  readonly direction: OutcomeDirection;
  readonly isIntended: boolean;
  readonly harvestedBy: Party | null;
  readonly coAuthors: readonly Party[];
  readonly contributions: readonly {
    readonly narrative: string;
    readonly language: string;
    readonly role: ContributionRole;
    readonly organisation: Party;
  }[];
  readonly rivals: readonly {
    readonly text: string;
    readonly assessment: RivalAssessment;
    readonly because: string | null;
    readonly assessedOn: string | null;
  }[];
  readonly evidence: readonly EvidenceValues[];
  readonly confidenceInChange: Confidence;
  readonly confidenceInContribution: Confidence;
  readonly status: {
    readonly status: SubstantiationStatus;
    readonly asked: number;
    readonly independentAnswers: number;
    readonly full: number;
    readonly partial: number;
    readonly disagree: number;
    readonly noOpinion: number;
    readonly alliesAnswered: number;
  };
  readonly substantiations: readonly { readonly state: SubstantiationState }[];
  readonly missing: readonly StatementGap[];
}

export interface ThemeValues {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly demands: readonly Omit<DemandValues, "outcomes">[];
  readonly outcomes: readonly OutcomeValues[];
  /** Of all that there are, of which those above are the first. */
  readonly counts: {
    readonly demands: number;
    readonly outcomes: number;
    readonly substantiated: number;
    readonly contested: number;
  };
}

/** What a brief says of itself. */
export interface BriefSetting {
  readonly umbrella: string;
  readonly demonstration: boolean;
  /** The day as of which it tells, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where people reach the installation; null where that is not set. */
  readonly url: string | null;
  /** On which terms what is public may be used; null when that is not stated. */
  readonly licence: string | null;
}
