import type {
  ActorKind,
  AskUptake,
  ContributionRole,
  CoordinationState,
  EvidenceClaim,
  EvidenceObserved,
  ImpactArena,
  InfluenceType,
  Language,
  OutcomeDirection,
  RivalAssessment,
  StageFlag,
} from "@onze/schema";
import type { ConfidenceBand } from "../measures/confidence.ts";
import type { EvidenceTest } from "../measures/process-tracing.ts";
import type { SubstantiationStatus } from "../measures/substantiation-status.ts";
import type { StatementGap } from "../outcomes/outcome.types.ts";
import { EN } from "./words/en.ts";
import { ES } from "./words/es.ts";
import { FR } from "./words/fr.ts";
import { NL } from "./words/nl.ts";

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** What people who were asked said, in numbers. */
export interface Answered {
  readonly asked: number;
  readonly answers: number;
  readonly full: number;
  readonly partial: number;
  readonly disagree: number;
  readonly noOpinion: number;
}

/** What stands at the head and the foot of a brief, and how it may be used. */
export interface FrameWords {
  readonly demandBrief: string;
  readonly themeBrief: string;
  readonly titled: (title: string, finding: string) => string;
  readonly demonstration: string;
  readonly asOf: (day: string) => string;
  readonly safety: string;
  readonly about: string;
  readonly seenBy: string;
  readonly noShare: string;
  readonly licence: (licence: string) => string;
  readonly noLicence: (umbrella: string) => string;
  readonly readAt: (url: string) => string;
  readonly sources: string;
  readonly noSources: string;
  readonly dated: (day: string) => string;
  readonly copyKept: (hash: string) => string;
  readonly writtenIn: (language: string) => string;
  readonly notStated: string;
  readonly notFound: string;
}

/** What is said of a demand. */
export interface DemandWords {
  /** The finding: how far it is, since when, after how many setbacks, and whether it is stuck. */
  readonly finding: (far: {
    readonly stage: string;
    readonly since: string;
    readonly setbacks: number;
    readonly flag: string | null;
  }) => string;
  readonly noStage: string;
  readonly ofWhom: string;
  readonly byWhom: string;
  readonly coAuthors: string;
  readonly position: string;
  readonly decision: string;
  readonly theme: string;
  readonly where: string;
  readonly raisedOn: string;
  readonly asks: string;
  readonly ask: string;
  readonly uptake: string;
  readonly inText: string;
  readonly noAsks: string;
  /** Of all asks together, by their weights. */
  readonly uptakeOne: (share: string) => string;
  readonly uptakeBetween: (low: string, high: string) => string;
  readonly uptakeUnknown: string;
  readonly oneReader: (uptake: string) => string;
  readonly readersDiffer: (first: string, second: string) => string;
  readonly notRead: string;
  readonly figures: (figures: {
    readonly ideal: string;
    readonly fallback: string;
    readonly result: string;
  }) => string;
  readonly coordination: string;
  readonly organisation: string;
  readonly how: string;
  readonly on: string;
  readonly note: string;
  readonly noCoordination: string;
  readonly path: string;
  readonly stage: string;
  readonly shownBy: string;
  readonly setback: string;
  readonly noPath: string;
  readonly stages: readonly string[];
  /** As it stands now, and as it was at a step. */
  readonly flags: Named<StageFlag>;
  readonly flagged: Named<StageFlag>;
  readonly uptakes: Named<AskUptake>;
  readonly coordinations: Named<CoordinationState>;
  readonly actorKinds: Named<ActorKind>;
  readonly arenas: Named<ImpactArena>;
}

/** What is said of a change. */
export interface OutcomeWords {
  readonly changed: string;
  readonly noneChanged: string;
  readonly notWorked: string;
  readonly noneNotWorked: string;
  readonly notTakenUp: (ask: string) => string;
  readonly setBack: (day: string, stage: string) => string;
  readonly answered: (answered: Answered) => string;
  readonly allies: (answers: number) => string;
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly where: string;
  readonly why: string;
  readonly kind: string;
  readonly direction: string;
  readonly unintended: string;
  readonly writtenBy: string;
  readonly contribution: string;
  readonly itsOwnWords: string;
  readonly saysItWas: string;
  readonly noContribution: string;
  readonly rival: string;
  readonly assessment: string;
  readonly noRival: string;
  readonly piece: string;
  readonly canShow: string;
  readonly result: string;
  readonly date: string;
  readonly noEvidence: string;
  readonly notJudged: string;
  readonly confidence: (claim: string, band: string) => string;
  readonly noConfidence: (claim: string) => string;
  readonly confidenceIn: Named<EvidenceClaim>;
  /** What a piece of evidence is about. */
  readonly claims: Named<EvidenceClaim>;
  readonly statuses: Named<SubstantiationStatus>;
  readonly influence: Named<InfluenceType>;
  readonly directions: Named<OutcomeDirection>;
  readonly roles: Named<ContributionRole>;
  readonly assessments: Named<RivalAssessment>;
  readonly tests: Named<EvidenceTest>;
  readonly observed: Named<EvidenceObserved>;
  readonly bands: Named<ConfidenceBand>;
}

/** What is said of what is not known, and of who wrote it. */
export interface UnknownWords {
  readonly authors: string;
  readonly partners: (names: string) => string;
  readonly others: (names: string) => string;
  readonly noPartner: string;
  readonly unknown: string;
  readonly nothingUnknown: string;
  readonly asksUnread: (count: number) => string;
  readonly noPosition: string;
  readonly noIndependent: (title: string) => string;
  readonly waiting: (title: string, count: number) => string;
  readonly noRivals: (title: string) => string;
  readonly rivalsOpen: (title: string, count: number) => string;
  readonly notSought: (title: string, count: number) => string;
  readonly gaps: (title: string, gaps: string) => string;
  readonly gapWords: Named<StatementGap>;
}

/** What is said of all demands and changes on a theme. */
export interface ThemeWords {
  readonly finding: (found: {
    readonly demands: number;
    readonly outcomes: number;
    readonly substantiated: number;
    readonly contested: number;
  }) => string;
  readonly nothing: string;
  readonly definition: string;
  readonly demands: string;
  readonly demand: string;
  readonly noDemands: string;
  readonly left: (left: { readonly demands: number; readonly outcomes: number }) => string;
}

export interface BriefWords {
  readonly frame: FrameWords;
  readonly demand: DemandWords;
  readonly outcome: OutcomeWords;
  readonly unknown: UnknownWords;
  readonly theme: ThemeWords;
}

export const BRIEF_WORDS: Readonly<Record<Language, BriefWords>> = { nl: NL, fr: FR, en: EN, es: ES };
