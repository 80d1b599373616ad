import { Role } from "@onze/schema";
import {
  anyone,
  lasting,
  type Policy,
  type PolicyTable,
  SECRETARIAT,
  SECRETARIAT_OR_OWN,
  signedIn,
} from "./policy.ts";

/** Seeing accounts, whoever they belong to. */
export const manageAccounts: Policy = {
  title: "manage accounts",
  roles: { [Role.ADMINISTRATOR]: "ALL" },
};

/** Changing them. */
export const changeAccounts: Policy = lasting(manageAccounts);

/** Own are the organisations for which one edits. */
const inviteColleague: Policy = lasting({
  title: "invite this person",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.MEMBER_EDITOR]: "OWN" },
});

/** Who speaks for a partner is for the secretariat to know: a member that chose would choose who hides it from others. */
const inviteDelegate: Policy = lasting({
  title: "invite this person",
  roles: SECRETARIAT,
});

const inviteAnybody: Policy = lasting({ title: "invite this person", roles: manageAccounts.roles });

/** Programs get a token in place of an invitation, and partners without an account a link. */
const inviteNobody: Policy = lasting({ title: "invite to this role; make a token or a link", roles: {} });

/** Who may invite somebody to a role. */
export const inviteTo: Readonly<Record<Role, Policy>> = {
  [Role.ADMINISTRATOR]: inviteAnybody,
  [Role.UMBRELLA_STAFF]: inviteAnybody,
  [Role.MEMBER_EDITOR]: inviteColleague,
  [Role.MEMBER_READER]: inviteColleague,
  [Role.PARTNER_DELEGATE]: inviteDelegate,
  [Role.FACILITATOR]: inviteAnybody,
  [Role.AUDITOR]: inviteAnybody,
  [Role.INTEGRATION]: inviteNobody,
  [Role.PARTNER_LINK]: inviteNobody,
};

/** Seeing who is invited, by those who invite to any role. */
export const invitePeople: Policy = {
  title: "invite people",
  roles: { ...inviteColleague.roles, ...inviteDelegate.roles },
};

/** Sending invitations, and taking them back. */
export const changeInvitations: Policy = lasting({
  ...invitePeople,
  byRole: inviteTo,
  note: "Only administrators name whom they invite for confidential records.",
});

/** Naming somebody for confidential records. */
export const nameForConfidential: Policy = {
  title: "name people for confidential records",
  roles: manageAccounts.roles,
};

/** Opening what is confidential, for an hour: own is what one's organisation holds, and its partners. */
export const openConfidential: Policy = {
  title: "open confidential records",
  roles: { ...SECRETARIAT_OR_OWN, [Role.MEMBER_READER]: "OWN" },
  named: true,
};

/** Seeing tokens; own are those of the organisations for which one edits. */
export const manageTokens: Policy = {
  title: "manage the tokens of this organisation",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.MEMBER_EDITOR]: "OWN" },
};

/** Making them, and taking them out of use. */
export const changeTokens: Policy = lasting(manageTokens);

/** Seeing the links of partners: own are the partner for which one speaks, and what one's member made. */
export const managePartnerLinks: Policy = {
  title: "manage the links of this partner",
  roles: { ...SECRETARIAT_OR_OWN, [Role.PARTNER_DELEGATE]: "OWN" },
  note: "A member's editor for the partners that have accepted to work with the member; such a link opens no more than what the two do together.",
};

/** Making them, and taking them out of use. */
export const changePartnerLinks: Policy = lasting(managePartnerLinks);

export const accountPolicies: PolicyTable = {
  "Query.me": anyone,
  "Query.demoAccounts": anyone,
  "Query.signInOptions": anyone,
  "Query.openInvitation": anyone,
  "Query.mySessions": signedIn,
  "Query.account": manageAccounts,
  "Query.accounts": manageAccounts,
  "Query.invitations": invitePeople,
  "Query.apiTokens": manageTokens,
  "Query.partnerLinks": managePartnerLinks,
  "Mutation.inviteAccount": changeInvitations,
  "Mutation.withdrawInvitation": changeInvitations,
  "Mutation.acceptInvitation": anyone,
  "Mutation.grantRole": changeAccounts,
  "Mutation.withdrawGrant": changeAccounts,
  "Mutation.disableAccount": changeAccounts,
  "Mutation.enableAccount": changeAccounts,
  "Mutation.resetAccount": changeAccounts,
  "Mutation.eraseAccount": changeAccounts,
  "Mutation.createApiToken": changeTokens,
  "Mutation.revokeApiToken": changeTokens,
  "Mutation.makePartnerLink": changePartnerLinks,
  "Mutation.revokePartnerLink": changePartnerLinks,
  "Mutation.endSession": signedIn,
  "Mutation.endOtherSessions": signedIn,
  "Mutation.editMyAccount": signedIn,
  "Mutation.openConfidential": openConfidential,
  "Mutation.closeConfidential": signedIn,
  "Me.*": anyone,
  "ViewerMay.*": anyone,
  "DemoAccount.*": anyone,
  "SignInOptions.*": anyone,
  "OpenInvitation.*": anyone,
  "AcceptedInvitation.*": anyone,
  "Account.*": signedIn,
  "Grant.*": signedIn,
  "Session.*": signedIn,
  "AccountConnection.*": manageAccounts,
  "AccountEdge.*": manageAccounts,
  "Invitation.*": invitePeople,
  "InvitationConnection.*": invitePeople,
  "InvitationEdge.*": invitePeople,
  "InvitationSent.*": invitePeople,
  "ApiToken.*": manageTokens,
  "ApiTokenConnection.*": manageTokens,
  "ApiTokenEdge.*": manageTokens,
  "CreatedApiToken.*": manageTokens,
  "MadePartnerLink.*": managePartnerLinks,
  "PartnerLink.*": managePartnerLinks,
  "PartnerLinkConnection.*": managePartnerLinks,
  "PartnerLinkEdge.*": managePartnerLinks,
};
