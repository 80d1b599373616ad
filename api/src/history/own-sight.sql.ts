import type { RecordSight, SeenRecord } from "./ever-since.sql.ts";

const asItsOrganisations: SeenRecord = () => "true";

/**
 * What tells no more than the organisations that it concerns: roles, memberships, rights, invitations and tokens are about one.
 * Accounts, and what concerns none, are told to those who read everything.
 */
export const OWN_SIGHT = {
  account: asItsOrganisations,
  account_grant: asItsOrganisations,
  api_token: asItsOrganisations,
  confidential_reading: asItsOrganisations,
  framework_cycle: asItsOrganisations,
  indicator: asItsOrganisations,
  indicator_value: asItsOrganisations,
  invitation: asItsOrganisations,
  membership: asItsOrganisations,
  need_weight_set: asItsOrganisations,
  organisation: asItsOrganisations,
  organisation_identifier: asItsOrganisations,
  organisation_role: asItsOrganisations,
  partner_link: asItsOrganisations,
  stated_need: asItsOrganisations,
  strategic_goal: asItsOrganisations,
} satisfies Partial<RecordSight>;
