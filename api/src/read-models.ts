import { accountReadModels } from "./accounts/account.read-models.ts";
import { activityReadModels } from "./activities/activity.read-models.ts";
import { partnershipReadModels } from "./activities/partnership.read-models.ts";
import { yearEffortReadModels } from "./activities/year-effort.resolver.ts";
import { roleAgreementReadModels } from "./complementarity/agreements/role-agreement.read-models.ts";
import { overlapReadModels } from "./complementarity/overlaps/overlap.read-models.ts";
import { sharedPartnerReadModels } from "./complementarity/shared-partners.queries.ts";
import { snapshotReadModels } from "./complementarity/snapshots/snapshot.queries.ts";
import { whatIfReadModels } from "./complementarity/what-if/what-if.read-models.ts";
import { withheldReadModels } from "./complementarity/withheld-partners.resolver.ts";
import { governanceReadModels } from "./decisions/governance/governance.read-models.ts";
import { ourDecisionReadModels } from "./decisions/participation/our-decisions.read-models.ts";
import { scoreReadModels } from "./decisions/participation/score.read-models.ts";
import { proposalReadModels } from "./decisions/proposals/proposal.read-models.ts";
import { decisionReadModels } from "./decisions/register/decision.read-models.ts";
import { sessionReadModels } from "./decisions/sessions/session.queries.ts";
import { commitmentReadModels } from "./frameworks/commitments.queries.ts";
import { frameworkReadModels } from "./frameworks/framework.read-models.ts";
import { frameworkTableReadModels } from "./frameworks/framework-table.queries.ts";
import { changeReadModels } from "./history/change.read-models.ts";
import { impactReadModels } from "./impact/impact.read-models.ts";
import { gapReadModels } from "./needs/gaps.read-models.ts";
import { needReadModels } from "./needs/needs.read-models.ts";
import { affiliationReadModels } from "./organisations/affiliation.read-models.ts";
import { organisationReadModels } from "./organisations/organisation.read-models.ts";
import { joinReadModels } from "./shared/read-model.ts";
import { ourRecordReadModels } from "./visibility/our-record.read-models.ts";
import { stillNamedReadModels } from "./visibility/still-named.read-models.ts";
import { visibilityReadModels } from "./visibility/visibility.read-models.ts";
import { safeSpaceReadModels } from "./voice/safe-space/safe-space.read-models.ts";
import { termReadModels } from "./voice/terms/term.read-models.ts";
import { voiceReadModels } from "./voice/voice.read-models.ts";

/** How every object type that is read from tables is read. */
export const readModels = joinReadModels(
  accountReadModels,
  organisationReadModels,
  affiliationReadModels,
  activityReadModels,
  partnershipReadModels,
  yearEffortReadModels,
  frameworkReadModels,
  frameworkTableReadModels,
  commitmentReadModels,
  needReadModels,
  gapReadModels,
  sharedPartnerReadModels,
  snapshotReadModels,
  roleAgreementReadModels,
  overlapReadModels,
  visibilityReadModels,
  ourRecordReadModels,
  stillNamedReadModels,
  withheldReadModels,
  whatIfReadModels,
  governanceReadModels,
  sessionReadModels,
  decisionReadModels,
  proposalReadModels,
  scoreReadModels,
  ourDecisionReadModels,
  voiceReadModels,
  safeSpaceReadModels,
  termReadModels,
  impactReadModels,
  changeReadModels,
);
