import { accountPolicies } from "./accounts/account.policy.ts";
import type { PolicyTable } from "./accounts/policy.ts";
import { activityPolicies } from "./activities/activity.policy.ts";
import { coordinationPolicies } from "./complementarity/coordination.policy.ts";
import { coveragePolicies } from "./complementarity/coverage.policy.ts";
import { networkPolicies } from "./complementarity/networks/network.policy.ts";
import { whatIfPolicies } from "./complementarity/what-if/what-if.policy.ts";
import { governancePolicies } from "./decisions/governance/governance.policy.ts";
import { participationPolicies } from "./decisions/participation/score.policy.ts";
import { proposalPolicies } from "./decisions/proposals/proposal.policy.ts";
import { decisionPolicies } from "./decisions/register/decision.policy.ts";
import { sessionPolicies } from "./decisions/sessions/session.policy.ts";
import { frameworkPolicies } from "./frameworks/framework.policy.ts";
import { historyPolicies } from "./history/history.policy.ts";
import { impactPolicies } from "./impact/impact.policies.ts";
import { importPolicies } from "./imports/import.policy.ts";
import { needPolicies } from "./needs/need.policy.ts";
import { organisationPolicies } from "./organisations/organisation.policy.ts";
import { visibilityPolicies } from "./visibility/visibility.policy.ts";
import { safeSpacePolicies } from "./voice/safe-space/safe-space.policy.ts";
import { termPolicies } from "./voice/terms/term.policy.ts";
import { voicePolicies } from "./voice/voice.policy.ts";

/** Who may ask what, by module; routes outside GraphQL say it beside their path (`server/routes.ts`). */
export const POLICIES: Readonly<Record<string, PolicyTable>> = {
  accounts: accountPolicies,
  organisations: organisationPolicies,
  activities: activityPolicies,
  visibility: visibilityPolicies,
  frameworks: frameworkPolicies,
  needs: needPolicies,
  complementarity: { ...coveragePolicies, ...coordinationPolicies, ...networkPolicies, ...whatIfPolicies },
  decisions: {
    ...decisionPolicies,
    ...governancePolicies,
    ...proposalPolicies,
    ...sessionPolicies,
    ...participationPolicies,
  },
  voice: { ...voicePolicies, ...safeSpacePolicies, ...termPolicies },
  impact: impactPolicies,
  history: historyPolicies,
  imports: importPolicies,
};
