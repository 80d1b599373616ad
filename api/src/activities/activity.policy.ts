import { anyone, type Policy, type PolicyTable, SECRETARIAT_OR_OWN } from "../accounts/policy.ts";

/** Own are the activities that one's organisation holds. */
export const confirmThemes: Policy = {
  title: "confirm themes of these activities",
  roles: SECRETARIAT_OR_OWN,
};

export const activityPolicies: PolicyTable = {
  "Query.activities": anyone,
  "Query.activity": anyone,
  "Query.partnership": anyone,
  "Query.themes": anyone,
  "Mutation.confirmThemes": confirmThemes,
  "Mutation.withdrawThemeConfirmation": confirmThemes,
  "Activity.*": anyone,
  "ActivityAmount.*": anyone,
  "ActivityConnection.*": anyone,
  "ActivityEdge.*": anyone,
  "ActivityPartner.*": anyone,
  "ActivityPlace.*": anyone,
  "ActivityTheme.*": anyone,
  "Partnership.*": anyone,
  "PartnershipConnection.*": anyone,
  "PartnershipEdge.*": anyone,
  "Sector.*": anyone,
  "Theme.*": anyone,
  "ThemeConfirmation.*": confirmThemes,
  "YearEffort.*": anyone,
};
