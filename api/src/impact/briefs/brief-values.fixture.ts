import {
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
import { ConfidenceBand } from "../measures/confidence.ts";
import { EvidenceTest } from "../measures/process-tracing.ts";
import { SubstantiationStatus } from "../measures/substantiation-status.ts";
import { StatementGap } from "../outcomes/outcome.types.ts";
import { SubstantiationState } from "../substantiation/substantiation.types.ts";
import type { AskValues, BriefSetting, DemandValues, OutcomeValues, Party } from "./brief-values.ts";

const party = (name: string, kind: OrganisationKind): Party => ({ slug: name.toLowerCase(), name, kind });
const MEMBER = party("Member", OrganisationKind.MEMBER);
const PARTNER = party("Partner", OrganisationKind.PARTNER);

export const SETTING: BriefSetting = {
  umbrella: "The umbrella",
  demonstration: false,
  day: "2026-11-23",
  url: "https://onze.example",
  licence: "CC BY 4.0",
};

const ASK: AskValues = {
  ...{
    number: 1,
    text: "Access to justice",
    weight: 2,
    unit: null,
    ideal: null,
    fallback: null,
    result: null,
  },
  codings: [],
};

const coding = (uptake: AskUptake) => ({
  ...{ uptake, text: "The bill", url: "https://law.example/bill", codedOn: "2026-06-01" },
});

/** An ask as these people read it. */
export const askRead = (...uptakes: readonly AskUptake[]): AskValues => ({
  ...ASK,
  codings: uptakes.map(coding),
});

/** A change with something of everything; what is given is otherwise. */
export const outcomeWith = (given: Partial<OutcomeValues> = {}): OutcomeValues => ({
  ...{ slug: "change", title: "The Chamber votes", language: "en", demonstration: false },
  ...{ theme: { name: "Trade" }, arena: ImpactArena.BELGIUM, country: null, region: null },
  ...{ actor: "The Chamber", actorKind: ActorKind.PARLIAMENT, change: "It adopts a bill" },
  ...{
    changedFrom: null,
    changedTo: "A duty",
    changedOn: "2026-03-01",
    changedUntil: null,
    significance: null,
  },
  influenceType: InfluenceType.POLICY_CONTENT,
  direction: OutcomeDirection.POSITIVE,
  isIntended: true,
  harvestedBy: MEMBER,
  coAuthors: [PARTNER],
  contributions: [
    {
      ...{ narrative: "Schreef de studie", language: "nl" },
      role: ContributionRole.NECESSARY_CLAIMED,
      organisation: MEMBER,
    },
  ],
  rivals: [
    { text: "A directive", assessment: RivalAssessment.NOT_ASSESSED, because: null, assessedOn: null },
  ],
  evidence: [
    {
      ...{
        title: "Minutes",
        source: "The committee",
        url: "https://law.example/minutes",
        datedOn: "2026-03-02",
      },
      claim: EvidenceClaim.CHANGE,
      observed: EvidenceObserved.SEEN,
      test: EvidenceTest.HOOP,
      file: { sha256: "a".repeat(64) },
    },
    {
      ...{ title: "A diary", source: "The cabinet", url: null, datedOn: null, test: null, file: null },
      claim: EvidenceClaim.CONTRIBUTION,
      observed: EvidenceObserved.NOT_SOUGHT,
    },
  ],
  confidenceInChange: { band: ConfidenceBand.HIGH, whyNot: null },
  confidenceInContribution: { band: null, whyNot: "No evidence was looked for yet." },
  status: {
    status: SubstantiationStatus.PARTIAL,
    ...{ asked: 2, independentAnswers: 1, full: 1, partial: 0, disagree: 0, noOpinion: 0, alliesAnswered: 0 },
  },
  substantiations: [{ state: SubstantiationState.ANSWERED }, { state: SubstantiationState.ASKED }],
  missing: [StatementGap.NO_FROM],
  ...given,
});

/** A demand with something of everything; what is given is otherwise. */
export const demandWith = (given: Partial<DemandValues> = {}): DemandValues => ({
  ...{ slug: "duty", title: "A duty of care", language: "en", demonstration: false, summary: "What we ask" },
  ...{ theme: { name: "Trade" }, arena: ImpactArena.BELGIUM, country: null, region: null },
  ...{ raisedOn: "2026-01-10", position: null, positionUrl: null, decision: null },
  parties: [
    { capacity: DemandCapacity.OWNER, organisation: MEMBER },
    { capacity: DemandCapacity.CO_AUTHOR, organisation: PARTNER },
  ],
  targets: [{ name: "The Chamber", kind: ActorKind.PARLIAMENT }],
  asks: [askRead(AskUptake.TAKEN_UP, AskUptake.PARTLY), { ...ASK, number: 2, text: "A supervisor" }],
  uptake: { low: 0.25, high: 1, reason: "not read twice" },
  stages: [
    {
      ...{ stage: 3, happenedOn: "2026-03-01", flag: null, isSetback: false },
      ...{ source: "A vote", url: "https://law.example/vote" },
    },
    {
      ...{ stage: 2, happenedOn: "2026-05-01", flag: StageFlag.BLOCKED, isSetback: true },
      ...{ source: "A new majority", url: null },
    },
  ],
  coordination: [
    {
      ...{ agreedOn: "2026-02-10", note: "They ask for less" },
      state: CoordinationState.DIVERGENT,
      organisation: party("Peer", OrganisationKind.PEER_UMBRELLA),
    },
  ],
  outcomes: [outcomeWith()],
  ...given,
});
