export { type AccountSettings, readAccountSettings } from "./accounts/account-settings.ts";
export { authRoutePolicies } from "./accounts/auth.policy.ts";
export { keepDemoAccounts } from "./accounts/demo-accounts.ts";
export { inviteFirstAdministrator } from "./accounts/first-administrator.ts";
export {
  allows,
  anyone,
  EVERY_ROLE,
  mayEver,
  type Policy,
  type PolicyTable,
  signedIn,
  type ViewerRole,
} from "./accounts/policy.ts";
export { sessionCookieName, signedCookie } from "./accounts/session-cookie.ts";
export { sightOf, sightOfLink, sightOfToken } from "./accounts/sight-of.ts";
export { keepTidy } from "./accounts/tidy-up.ts";
export { VISITOR, type Viewer } from "./accounts/viewer.ts";
export { checkTotals, type TotalDifference } from "./activities/check-totals.ts";
export { holdActivities, LOCK_COVERAGE, SHARE_COVERAGE } from "./activities/coverage-locks.ts";
export { DERIVE_COVERAGE } from "./activities/derive-coverage.sql.ts";
export { DERIVE_PARTNERSHIPS } from "./activities/derive-partnerships.sql.ts";
export { FILTER_PARAMETERS } from "./activities/filter-address.ts";
export { countAnew, settleActivities, settleEverything, settleHeld } from "./activities/settle-activities.ts";
export { type App, type AppOptions, createApp } from "./app.ts";
export { CoverageAxis } from "./complementarity/coverage-types.ts";
export { cellsStatement, type MatrixQuestion } from "./complementarity/matrix.queries.ts";
export { overlapKey } from "./complementarity/overlaps/overlap-key.ts";
export { effortStatement, loadEffort } from "./complementarity/profile/effort.queries.ts";
export { effortByHolder } from "./complementarity/profile/effort-rows.ts";
export { organisationPairs } from "./complementarity/profile/organisation-pairs.ts";
export { ProfileAxis, reasonsOn } from "./complementarity/profile/profile-axis.ts";
export type { Context } from "./context.ts";
export { createSchema } from "./create-schema.ts";
export { sessionCode } from "./decisions/sessions/session-code.ts";
export { type Verification, verifyChains } from "./history/verify-chains.ts";
export { type HttpSettings, readHttpSettings } from "./http-settings.ts";
export { BRIEF_WORDS } from "./impact/briefs/brief-words.ts";
export { type EvidenceSettings, readEvidenceSettings } from "./impact/evidence/files/evidence-settings.ts";
export { keepEvidence } from "./impact/evidence/keep-evidence.ts";
export { checkLinks, stateOf as linkStateOf } from "./impact/evidence/link-check.ts";
export { FileRefused } from "./imports/iati/file-refused.ts";
export { type ActivityBatch, readActivities } from "./imports/iati/read-activities.ts";
export { type ImportOutcome, performImport } from "./imports/perform-import.ts";
export { removeDemo } from "./imports/remove-demo.ts";
export { readNeedWeights } from "./needs/need-weights.queries.ts";
export { POLICIES } from "./policies.ts";
export { REFUSAL_REASONS } from "./refusal-reasons.ts";
export { findPolicyGaps } from "./server/apply-policies.ts";
export { PERMISSIONS } from "./server/permissions.ts";
export { permissionsDocument } from "./server/permissions-document.ts";
export { keptPolicy, METRICS_ROUTES, mountRoutes, ROUTES } from "./server/routes.ts";
export { brusselsDay } from "./shared/brussels-day.ts";
export { type Ask, type Database, openDatabase } from "./shared/database.ts";
export { EffortBasis } from "./shared/effort-basis.ts";
export { PUBLIC_SIGHT, type Sight } from "./shared/sight.ts";
export { keptApart } from "./voice/disclosure/across-rounds.ts";
export { type CountedRound, type Release, release } from "./voice/disclosure/release.ts";
