import { Role } from "@onze/schema";
import { changePartnerLinks } from "../accounts/account.policy.ts";
import { allows, anyone, type Policy, type PolicyTable, SECRETARIAT_OR_OWN } from "../accounts/policy.ts";
import { type RoleOrganisation, rolesToInviteTo, rolesToName } from "../accounts/role-organisation.ts";
import { hasRole, type Viewer } from "../accounts/viewer.ts";

/** What is for those who write of their own organisation, and are signed in. */
export const SIGNED_IN_WRITERS: Policy["roles"] = { ...SECRETARIAT_OR_OWN, [Role.PARTNER_DELEGATE]: "OWN" };

/** Own is the organisation that one works for, or speaks for. */
export const editOrganisation: Policy = {
  title: "edit this organisation",
  roles: { ...SIGNED_IN_WRITERS, [Role.PARTNER_LINK]: "OWN" },
};

/** Own is the organisation that belongs to the network: who else belongs to it is not for a network to say alone. */
export const affiliating: Policy = {
  title: "say to which networks this organisation belongs",
  roles: SIGNED_IN_WRITERS,
  note: "Of the organisation that belongs to the network.",
};

/** Setting who may see a record: a partner of itself and of who works with it, a member of what is its own and of its partners, the secretariat of all. */
export const settingVisibility: Policy = {
  title: "set who may see this",
  roles: editOrganisation.roles,
  note: "A member's editor also of the partners that the member works with, and a partner's delegate or link also of partnerships with it. CONFIDENTIAL only by those who see it afterwards.",
};

/** Own are the changes of what concerns one's organisation. */
export const readHistory: Policy = {
  title: "read who changed what",
  roles: {
    [Role.ADMINISTRATOR]: "ALL",
    [Role.UMBRELLA_STAFF]: "ALL",
    [Role.AUDITOR]: "ALL",
    [Role.MEMBER_EDITOR]: "OWN",
    [Role.MEMBER_READER]: "OWN",
    [Role.PARTNER_DELEGATE]: "OWN",
  },
};

/** Reading what partners said of what one records about them, and answering: own is what one's organisation holds. */
export const answeringRemarks: Policy = {
  title: "answer what a partner said of this record",
  roles: SECRETARIAT_OR_OWN,
};

/** An organisation, with the ids of those who hold a partnership with it. */
export interface HeldOrganisation extends RoleOrganisation {
  readonly holderIds: readonly string[];
}

/** What a viewer may do with an organisation that they see. */
export function rightsOver(viewer: Viewer, organisation: HeldOrganisation) {
  const { id, holderIds } = organisation;
  const ofOwnPartner =
    hasRole(viewer, Role.MEMBER_EDITOR) &&
    holderIds.some((holder) => allows(settingVisibility, viewer, [holder]));
  return {
    edit: allows(editOrganisation, viewer, [id]),
    setVisibility: ofOwnPartner || allows(settingVisibility, viewer, [id]),
    readHistory: allows(readHistory, viewer, [id]),
    affiliate: allows(affiliating, viewer, [id]),
    affiliateOthers: allows(affiliating, viewer),
    makeLink: mayMakeLink(viewer, organisation),
    answerRemarks: allows(answeringRemarks, viewer, [id]),
    inviteTo: rolesToInviteTo(viewer, organisation),
    nameForConfidential: rolesToName(viewer, organisation),
  };
}

/** A link is for a partner: the secretariat makes it, the partner itself, and a member that works with it. */
function mayMakeLink(viewer: Viewer, { id, holderIds, isSecretariat, isMember }: HeldOrganisation): boolean {
  if (isSecretariat || isMember) return false;
  const makes = (of: string) => allows(changePartnerLinks, viewer, [of]);
  return makes(id) || (hasRole(viewer, Role.MEMBER_EDITOR) && holderIds.some(makes));
}

export const organisationPolicies: PolicyTable = {
  "Query.countries": anyone,
  "Query.installation": anyone,
  "Query.organisation": anyone,
  "Query.organisations": anyone,
  "Query.networks": anyone,
  "Mutation.changeAffiliation": affiliating,
  "Mutation.editOrganisation": editOrganisation,
  "Mutation.recordAffiliation": affiliating,
  "Mutation.removeAffiliation": affiliating,
  "Affiliation.*": anyone,
  "AffiliationConnection.*": anyone,
  "AffiliationEdge.*": anyone,
  "Country.*": anyone,
  "Installation.*": anyone,
  "LocalisedText.*": anyone,
  "Membership.*": anyone,
  "Organisation.*": anyone,
  "OrganisationAlias.*": anyone,
  "OrganisationConnection.*": anyone,
  "OrganisationEdge.*": anyone,
  "OrganisationIdentifier.*": anyone,
  "OrganisationRights.*": anyone,
  "OrganisationRole.*": anyone,
  "PageInfo.*": anyone,
  "Region.*": anyone,
  "Source.*": anyone,
  "SourceLine.*": anyone,
};
