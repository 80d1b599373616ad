import { Role, Scope } from "@onze/schema";
import { type Policy, type PolicyTable, SECRETARIAT_OR_OWN } from "../accounts/policy.ts";

/** Own are the files in which one's organisation reports, and nobody else. */
export const importFiles: Policy = {
  title: "import this file",
  roles: { ...SECRETARIAT_OR_OWN, [Role.INTEGRATION]: "OWN" },
  scope: Scope.IMPORT,
};

/** Own are the imports that one's organisation asked for; everybody else sees them by the source of each record. */
export const readImports: Policy = {
  title: "read imports",
  roles: { ...importFiles.roles, [Role.AUDITOR]: "ALL", [Role.MEMBER_READER]: "OWN" },
  scope: Scope.IMPORT,
};

export const importPolicies: PolicyTable = {
  "Query.importRun": readImports,
  "Query.importRuns": readImports,
  "Mutation.cancelImport": importFiles,
  "Mutation.retryImport": importFiles,
  "ActivityCounts.*": readImports,
  "ImportChange.*": readImports,
  "ImportChangeConnection.*": readImports,
  "ImportChangeEdge.*": readImports,
  "ImportProblem.*": readImports,
  "ImportProblemConnection.*": readImports,
  "ImportProblemEdge.*": readImports,
  "ImportReport.*": readImports,
  "ImportRun.*": readImports,
  "ImportRunConnection.*": readImports,
  "ImportRunEdge.*": readImports,
  "PartnerCounts.*": readImports,
  "PlaceCounts.*": readImports,
  "Publisher.*": readImports,
};

/** Ways in beside GraphQL. */
export const importRoutePolicies = {
  "POST /api/imports": importFiles,
  "GET /api/imports/:id/events": readImports,
} satisfies PolicyTable;
