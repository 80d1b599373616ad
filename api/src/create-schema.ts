import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { AccountResolver, GrantResolver } from "./accounts/account.resolver.ts";
import { ApiTokenResolver } from "./accounts/api-token.resolver.ts";
import { InvitationResolver } from "./accounts/invitation.resolver.ts";
import { MeResolver, ViewerMayResolver } from "./accounts/me.resolver.ts";
import { PartnerLinkResolver } from "./accounts/partner-link.resolver.ts";
import { SessionResolver } from "./accounts/session.resolver.ts";
import { SignInResolver } from "./accounts/sign-in.resolver.ts";
import {
  ActivityPartnerResolver,
  ActivityResolver,
  OrganisationActivitiesResolver,
} from "./activities/activity.resolver.ts";
import { ConfirmThemesResolver } from "./activities/confirm-themes.resolver.ts";
import {
  OrganisationPartnershipsResolver,
  PartnershipResolver,
  ThemeResolver,
} from "./activities/partnership.resolver.ts";
import { YearEffortResolver } from "./activities/year-effort.resolver.ts";
import { RoleAgreementResolver } from "./complementarity/agreements/role-agreement.resolver.ts";
import { DifferenceResolver } from "./complementarity/difference.resolver.ts";
import { FilterOptionsResolver } from "./complementarity/filter-options.resolver.ts";
import { FlowResolver } from "./complementarity/flow.resolver.ts";
import { MatrixResolver } from "./complementarity/matrix.resolver.ts";
import { NetworkLensResolver } from "./complementarity/networks/network-lens.resolver.ts";
import { OverlapPageResolver, OverlapResolver } from "./complementarity/overlaps/overlap.resolver.ts";
import { DivisionOfLabourResolver } from "./complementarity/profile/division-of-labour.resolver.ts";
import { OrganisationPairsResolver } from "./complementarity/profile/organisation-pairs.resolver.ts";
import { ProfileResolver } from "./complementarity/profile/profile.resolver.ts";
import { SharedPartnersResolver } from "./complementarity/shared-partners.resolver.ts";
import { SnapshotResolver } from "./complementarity/snapshots/snapshot.resolver.ts";
import { IntentionResolver } from "./complementarity/what-if/intention.resolver.ts";
import { ScenarioChangeResolver, ScenarioResolver } from "./complementarity/what-if/scenario.resolver.ts";
import { SimulationResolver } from "./complementarity/what-if/simulation.resolver.ts";
import { WithheldPartnersResolver } from "./complementarity/withheld-partners.resolver.ts";
import { BodyResolver, bodyParts } from "./decisions/governance/body.resolver.ts";
import { KeepBodiesResolver } from "./decisions/governance/keep-bodies.resolver.ts";
import { LedgerResolver } from "./decisions/participation/ledger.resolver.ts";
import {
  OurDecisionResolver,
  OurDecisionsResolver,
} from "./decisions/participation/our-decisions.resolver.ts";
import { ScoreResolver } from "./decisions/participation/score.resolver.ts";
import { ChangeProposalResolver } from "./decisions/proposals/change-proposal.resolver.ts";
import { ProposalResolver } from "./decisions/proposals/proposal.resolver.ts";
import { ProposalAnswerResolver, ProposedResolver } from "./decisions/proposals/proposal-parts.resolver.ts";
import { CalendarResolver } from "./decisions/register/calendar.resolver.ts";
import { DecisionResolver } from "./decisions/register/decision.resolver.ts";
import {
  AgendaItemResolver,
  DecisionPartyResolver,
  StanceResolver,
} from "./decisions/register/decision-parts.resolver.ts";
import { RecordDecisionResolver } from "./decisions/register/record-decision.resolver.ts";
import { TakePartResolver } from "./decisions/register/take-part.resolver.ts";
import { AtSessionResolver } from "./decisions/sessions/at-session.resolver.ts";
import { LeadDecisionsResolver } from "./decisions/sessions/lead-decisions.resolver.ts";
import { LeadSessionResolver } from "./decisions/sessions/lead-session.resolver.ts";
import { sessionParts } from "./decisions/sessions/session.resolver.ts";
import { ActorsResolver } from "./frameworks/actors.resolver.ts";
import { CommitmentsResolver } from "./frameworks/commitments.resolver.ts";
import { CycleResolver } from "./frameworks/cycle.resolver.ts";
import {
  ActivityGoalsResolver,
  FrameworkActorResolver,
  FrameworkResolver,
  StrategicGoalResolver,
} from "./frameworks/framework.resolver.ts";
import { FrameworkSharesResolver } from "./frameworks/framework-shares.resolver.ts";
import { FrameworkTableResolver } from "./frameworks/framework-table.resolver.ts";
import { GoalsResolver } from "./frameworks/goals.resolver.ts";
import { LinkActivitiesResolver } from "./frameworks/link-activities.resolver.ts";
import { RecordFrameworkResolver } from "./frameworks/record-framework.resolver.ts";
import { ChangeResolver } from "./history/change.resolver.ts";
import {
  ActivityChangesResolver,
  OrganisationChangesResolver,
  PartnershipChangesResolver,
} from "./history/record-changes.resolver.ts";
import { impactResolvers } from "./impact/impact-resolvers.ts";
import { ImportRunResolver } from "./imports/import-run.resolver.ts";
import { GapResolver } from "./needs/gap.resolver.ts";
import { IndicatorResolver, IndicatorValueResolver } from "./needs/indicator.resolver.ts";
import { NeedWeightResolver, NeedWeightsResolver } from "./needs/need-weights.resolver.ts";
import { StatedNeedResolver } from "./needs/stated-need.resolver.ts";
import {
  AffiliationResolver,
  OrganisationAffiliationsResolver,
} from "./organisations/affiliation.resolver.ts";
import { EditOrganisationResolver } from "./organisations/edit-organisation.resolver.ts";
import { InstallationResolver } from "./organisations/installation.resolver.ts";
import {
  OrganisationAliasResolver,
  OrganisationResolver,
  PlaceResolver,
} from "./organisations/organisation.resolver.ts";
import { OrganisationRightsResolver } from "./organisations/organisation-rights.resolver.ts";
import { POLICIES } from "./policies.ts";
import { applyPolicies } from "./server/apply-policies.ts";
import { ViewerMayElsewhereResolver } from "./viewer-may.resolver.ts";
import { AcceptPartnershipResolver } from "./visibility/accept-partnership.resolver.ts";
import { OurRecordResolver, RecordRemarkResolver } from "./visibility/our-record.resolver.ts";
import { ActivityRightsResolver, PartnershipRightsResolver } from "./visibility/record-rights.resolver.ts";
import { VisibilityResolver } from "./visibility/visibility.resolver.ts";
import {
  OrganisationVisibilityResolver,
  VisibilityStateResolver,
} from "./visibility/visibility-state.resolver.ts";
import { BallotResolver } from "./voice/ballots/ballot.resolver.ts";
import { QuestionnaireResolver, QuestionResolver } from "./voice/questionnaires/questionnaire.resolver.ts";
import { RoundResultsResolver } from "./voice/results/results.resolver.ts";
import { ReportResolver } from "./voice/rounds/report.resolver.ts";
import { RoundResolver } from "./voice/rounds/round.resolver.ts";
import { RecordSafeSpaceResolver } from "./voice/safe-space/record-safe-space.resolver.ts";
import { SafeSpaceFollowUpResolver, SafeSpaceResolver } from "./voice/safe-space/safe-space.resolver.ts";
import { RecordTermResolver } from "./voice/terms/record-term.resolver.ts";
import { TermRemarkResolver, TermResolver } from "./voice/terms/term.resolver.ts";

/** The whole schema; each of its fields is guarded by its policy. @param emitTo file to print it to; left out, nothing is written. */
export async function createSchema(emitTo?: string): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AcceptPartnershipResolver,
      AccountResolver,
      ActivityChangesResolver,
      ActivityGoalsResolver,
      ActivityPartnerResolver,
      ActivityResolver,
      ActivityRightsResolver,
      ActorsResolver,
      AffiliationResolver,
      AgendaItemResolver,
      ApiTokenResolver,
      BodyResolver,
      BallotResolver,
      AtSessionResolver,
      CalendarResolver,
      ChangeProposalResolver,
      ChangeResolver,
      CommitmentsResolver,
      ConfirmThemesResolver,
      CycleResolver,
      DecisionPartyResolver,
      DecisionResolver,
      DifferenceResolver,
      DivisionOfLabourResolver,
      EditOrganisationResolver,
      FilterOptionsResolver,
      FlowResolver,
      FrameworkActorResolver,
      FrameworkResolver,
      FrameworkSharesResolver,
      FrameworkTableResolver,
      GapResolver,
      GoalsResolver,
      GrantResolver,
      ImportRunResolver,
      IndicatorResolver,
      IndicatorValueResolver,
      InstallationResolver,
      IntentionResolver,
      InvitationResolver,
      LedgerResolver,
      KeepBodiesResolver,
      LeadDecisionsResolver,
      LeadSessionResolver,
      LinkActivitiesResolver,
      MatrixResolver,
      MeResolver,
      NeedWeightResolver,
      NeedWeightsResolver,
      NetworkLensResolver,
      OrganisationActivitiesResolver,
      OrganisationAffiliationsResolver,
      OrganisationAliasResolver,
      OrganisationChangesResolver,
      OrganisationPairsResolver,
      OrganisationPartnershipsResolver,
      OrganisationResolver,
      OrganisationRightsResolver,
      OrganisationVisibilityResolver,
      OverlapPageResolver,
      OverlapResolver,
      PartnershipChangesResolver,
      OurDecisionResolver,
      OurDecisionsResolver,
      OurRecordResolver,
      PartnerLinkResolver,
      PartnershipResolver,
      PartnershipRightsResolver,
      PlaceResolver,
      ProfileResolver,
      ProposalAnswerResolver,
      ProposalResolver,
      ProposedResolver,
      QuestionnaireResolver,
      QuestionResolver,
      RecordDecisionResolver,
      RecordFrameworkResolver,
      RecordSafeSpaceResolver,
      RecordTermResolver,
      ReportResolver,
      RoleAgreementResolver,
      RoundResolver,
      RoundResultsResolver,
      SafeSpaceFollowUpResolver,
      SafeSpaceResolver,
      ScenarioChangeResolver,
      ScenarioResolver,
      ScoreResolver,
      ...bodyParts,
      ...impactResolvers,
      ...sessionParts,
      SessionResolver,
      SharedPartnersResolver,
      RecordRemarkResolver,
      SignInResolver,
      SimulationResolver,
      SnapshotResolver,
      StanceResolver,
      StatedNeedResolver,
      StrategicGoalResolver,
      TakePartResolver,
      TermRemarkResolver,
      TermResolver,
      ThemeResolver,
      ViewerMayElsewhereResolver,
      ViewerMayResolver,
      VisibilityResolver,
      VisibilityStateResolver,
      WithheldPartnersResolver,
      YearEffortResolver,
    ],
    validate: true,
    ...(emitTo === undefined ? {} : { emitSchemaFile: { path: emitTo, sortedSchema: true } }),
  });
  return applyPolicies(schema, POLICIES);
}
