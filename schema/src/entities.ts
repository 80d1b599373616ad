import { Account } from "./accounts/account.ts";
import { AccountGrant } from "./accounts/account-grant.ts";
import { ApiToken } from "./accounts/api-token.ts";
import { ConfidentialReading } from "./accounts/confidential-reading.ts";
import { Invitation } from "./accounts/invitation.ts";
import { PartnerLink } from "./accounts/partner-link.ts";
import { RateLimit } from "./accounts/rate-limit.ts";
import { SecondFactor } from "./accounts/second-factor.ts";
import { Session } from "./accounts/session.ts";
import { SignInMethod } from "./accounts/sign-in-method.ts";
import { Verification } from "./accounts/verification.ts";
import { Activity } from "./activities/activity.ts";
import { ActivityAmount } from "./activities/activity-amount.ts";
import { ActivityPartner } from "./activities/activity-partner.ts";
import { ActivityPlace } from "./activities/activity-place.ts";
import { ActivitySector } from "./activities/activity-sector.ts";
import { ActivityTheme } from "./activities/activity-theme.ts";
import { CoverageCell } from "./activities/coverage-cell.ts";
import { CoveragePast } from "./activities/coverage-past.ts";
import { CoveragePresence } from "./activities/coverage-presence.ts";
import { CoverageRow } from "./activities/coverage-row.ts";
import { CoverageTotal } from "./activities/coverage-total.ts";
import { Partnership } from "./activities/partnership.ts";
import { PartnershipTheme } from "./activities/partnership-theme.ts";
import { CoverageSnapshot } from "./coordination/coverage-snapshot.ts";
import { NetworkStrategy } from "./coordination/network-strategy.ts";
import { OverlapStatus } from "./coordination/overlap-status.ts";
import { RoleAgreement } from "./coordination/role-agreement.ts";
import { RoleAgreementParty } from "./coordination/role-agreement-party.ts";
import { AgendaItem } from "./decisions/agenda-item.ts";
import { Decision } from "./decisions/decision.ts";
import { DecisionParty } from "./decisions/decision-party.ts";
import { DecisionStage } from "./decisions/decision-stage.ts";
import { FeedbackRequest } from "./decisions/feedback-request.ts";
import { Proposal } from "./decisions/proposal.ts";
import { ProposalAnswer } from "./decisions/proposal-answer.ts";
import { Stance } from "./decisions/stance.ts";
import { ActivityGoal } from "./frameworks/activity-goal.ts";
import { Framework } from "./frameworks/framework.ts";
import { FrameworkActor } from "./frameworks/framework-actor.ts";
import { FrameworkCycle } from "./frameworks/framework-cycle.ts";
import { StrategicGoal } from "./frameworks/strategic-goal.ts";
import { SynergyCommitment } from "./frameworks/synergy-commitment.ts";
import { Body } from "./governance/body.ts";
import { BodyMeeting } from "./governance/body-meeting.ts";
import { Intervention } from "./governance/intervention.ts";
import { Seat } from "./governance/seat.ts";
import { SeatReference } from "./governance/seat-reference.ts";
import { SeatRule } from "./governance/seat-rule.ts";
import { ChangeEvent } from "./history/change-event.ts";
import { PersonKey } from "./history/person-key.ts";
import { AskCoding } from "./impact/ask-coding.ts";
import { BondAssessment } from "./impact/bond-assessment.ts";
import { Contribution } from "./impact/contribution.ts";
import { ContributionAction } from "./impact/contribution-action.ts";
import { DemandAction } from "./impact/demand-action.ts";
import { DemandActionActor } from "./impact/demand-action-actor.ts";
import { DemandAsk } from "./impact/demand-ask.ts";
import { DemandCoordination } from "./impact/demand-coordination.ts";
import { DemandParty } from "./impact/demand-party.ts";
import { DemandTarget } from "./impact/demand-target.ts";
import { EvidenceFile } from "./impact/evidence-file.ts";
import { EvidenceItem } from "./impact/evidence-item.ts";
import { Outcome } from "./impact/outcome.ts";
import { OutcomeAuthor } from "./impact/outcome-author.ts";
import { OutcomeConsent } from "./impact/outcome-consent.ts";
import { OutcomeDemand } from "./impact/outcome-demand.ts";
import { OutcomeDistinction } from "./impact/outcome-distinction.ts";
import { PolicyDemand } from "./impact/policy-demand.ts";
import { RivalExplanation } from "./impact/rival-explanation.ts";
import { StageEvent } from "./impact/stage-event.ts";
import { Substantiation } from "./impact/substantiation.ts";
import { ImportChange } from "./imports/import-change.ts";
import { ImportProblem } from "./imports/import-problem.ts";
import { ImportRun } from "./imports/import-run.ts";
import { ImportSuggestion } from "./imports/import-suggestion.ts";
import { Source } from "./imports/source.ts";
import { Indicator } from "./needs/indicator.ts";
import { IndicatorValue } from "./needs/indicator-value.ts";
import { NeedWeight } from "./needs/need-weight.ts";
import { NeedWeightSet } from "./needs/need-weight-set.ts";
import { StatedNeed } from "./needs/stated-need.ts";
import { Affiliation } from "./organisations/affiliation.ts";
import { Membership } from "./organisations/membership.ts";
import { Organisation } from "./organisations/organisation.ts";
import { OrganisationAlias } from "./organisations/organisation-alias.ts";
import { OrganisationIdentifier } from "./organisations/organisation-identifier.ts";
import { OrganisationRole } from "./organisations/organisation-role.ts";
import { OrganisationSuggestion } from "./organisations/organisation-suggestion.ts";
import { ParticipationScore } from "./participation/participation-score.ts";
import { ParticipationSession } from "./participation/participation-session.ts";
import { SessionAction } from "./participation/session-action.ts";
import { SessionDecision } from "./participation/session-decision.ts";
import { SessionOrganisation } from "./participation/session-organisation.ts";
import { SessionScore } from "./participation/session-score.ts";
import { SessionVote } from "./participation/session-vote.ts";
import { Intention } from "./scenarios/intention.ts";
import { Scenario } from "./scenarios/scenario.ts";
import { ScenarioChange } from "./scenarios/scenario-change.ts";
import { Country } from "./values/country.ts";
import { CurrencyRate } from "./values/currency-rate.ts";
import { Region } from "./values/region.ts";
import { RegionCode } from "./values/region-code.ts";
import { Sector } from "./values/sector.ts";
import { Theme } from "./values/theme.ts";
import { ThemeCode } from "./values/theme-code.ts";
import { ThemeKeyword } from "./values/theme-keyword.ts";
import { WithheldName } from "./values/withheld-name.ts";
import { RecordRemark } from "./visibility/record-remark.ts";
import { VisibilitySetting } from "./visibility/visibility-setting.ts";
import { Question } from "./voice/question.ts";
import { Questionnaire } from "./voice/questionnaire.ts";
import { Round } from "./voice/round.ts";
import { RoundFollowUp } from "./voice/round-follow-up.ts";
import { RoundResult } from "./voice/round-result.ts";
import { SafeSpaceFollowUp } from "./voice/safe-space-follow-up.ts";
import { SafeSpaceSession } from "./voice/safe-space-session.ts";
import { Term } from "./voice/term.ts";
import { TermRemark } from "./voice/term-remark.ts";

/** Every class that is a table. */
export const entities = [
  Account,
  AccountGrant,
  Activity,
  ActivityAmount,
  ActivityGoal,
  ActivityPartner,
  ActivityPlace,
  ActivitySector,
  ActivityTheme,
  Affiliation,
  AgendaItem,
  ApiToken,
  AskCoding,
  Body,
  BodyMeeting,
  BondAssessment,
  ChangeEvent,
  ConfidentialReading,
  Contribution,
  ContributionAction,
  Country,
  CoverageCell,
  CoveragePast,
  CoveragePresence,
  CoverageRow,
  CoverageSnapshot,
  CoverageTotal,
  CurrencyRate,
  Decision,
  DecisionParty,
  DecisionStage,
  DemandAction,
  DemandActionActor,
  DemandAsk,
  DemandCoordination,
  DemandParty,
  DemandTarget,
  EvidenceFile,
  EvidenceItem,
  FeedbackRequest,
  Framework,
  FrameworkActor,
  FrameworkCycle,
  ImportChange,
  ImportProblem,
  ImportRun,
  ImportSuggestion,
  Indicator,
  IndicatorValue,
  Intention,
  Intervention,
  Invitation,
  Membership,
  NeedWeight,
  NeedWeightSet,
  NetworkStrategy,
  Organisation,
  OrganisationAlias,
  OrganisationIdentifier,
  OrganisationRole,
  OrganisationSuggestion,
  Outcome,
  OutcomeAuthor,
  OutcomeConsent,
  OutcomeDemand,
  OutcomeDistinction,
  OverlapStatus,
  ParticipationScore,
  ParticipationSession,
  PartnerLink,
  Partnership,
  PartnershipTheme,
  PersonKey,
  PolicyDemand,
  Proposal,
  ProposalAnswer,
  Question,
  Questionnaire,
  RateLimit,
  RecordRemark,
  Region,
  RegionCode,
  RivalExplanation,
  RoleAgreement,
  RoleAgreementParty,
  Round,
  RoundFollowUp,
  RoundResult,
  SafeSpaceFollowUp,
  SafeSpaceSession,
  Scenario,
  ScenarioChange,
  Seat,
  SeatReference,
  SeatRule,
  SecondFactor,
  Sector,
  Session,
  SessionAction,
  SessionDecision,
  SessionOrganisation,
  SessionScore,
  SessionVote,
  SignInMethod,
  Source,
  StageEvent,
  Stance,
  StatedNeed,
  StrategicGoal,
  Substantiation,
  SynergyCommitment,
  Term,
  TermRemark,
  Theme,
  ThemeCode,
  ThemeKeyword,
  Verification,
  VisibilitySetting,
  WithheldName,
];
