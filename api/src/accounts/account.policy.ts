import { Role } from "@onze/schema";
import { anyone, type Policy, type PolicyTable, signedIn } from "./policy.ts";

/** Accounts, whoever they belong to. */
export const manageAccounts: Policy = {
  title: "manage accounts",
  roles: { [Role.ADMINISTRATOR]: "ALL" },
};

/** Own are the organisations for which one edits. */
const inviteColleague: Policy = {
  title: "invite this person",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.MEMBER_EDITOR]: "OWN" },
};

/** Who speaks for a partner is for the secretariat to know: a member that chose would choose who hides it from others. */
const inviteDelegate: Policy = {
  title: "invite this person",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.UMBRELLA_STAFF]: "ALL" },
};

const inviteAnybody: Policy = { title: "invite this person", roles: manageAccounts.roles };

/** Who may invite somebody to a role. */
export const inviteTo: Readonly<Record<Role, Policy>> = {
  [Role.ADMINISTRATOR]: inviteAnybody,
  [Role.UMBRELLA_STAFF]: inviteAnybody,
  [Role.MEMBER_EDITOR]: inviteColleague,
  [Role.MEMBER_READER]: inviteColleague,
  [Role.PARTNER_DELEGATE]: inviteDelegate,
  [Role.FACILITATOR]: inviteAnybody,
  [Role.AUDITOR]: inviteAnybody,
  [Role.INTEGRATION]: inviteAnybody,
};

/** Inviting somebody to any role, and seeing who is invited. */
export const invitePeople: Policy = {
  title: "invite people",
  roles: { ...inviteColleague.roles, ...inviteDelegate.roles },
};

/** Naming somebody for confidential records. */
export const nameForConfidential: Policy = {
  title: "name people for confidential records",
  roles: manageAccounts.roles,
};

/** Own are the tokens of the organisations for which one edits. */
export const manageTokens: Policy = {
  title: "manage the tokens of this organisation",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.MEMBER_EDITOR]: "OWN" },
};

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
  "Mutation.inviteAccount": invitePeople,
  "Mutation.withdrawInvitation": invitePeople,
  "Mutation.acceptInvitation": anyone,
  "Mutation.grantRole": manageAccounts,
  "Mutation.withdrawGrant": manageAccounts,
  "Mutation.disableAccount": manageAccounts,
  "Mutation.enableAccount": manageAccounts,
  "Mutation.resetAccount": manageAccounts,
  "Mutation.eraseAccount": manageAccounts,
  "Mutation.createApiToken": manageTokens,
  "Mutation.revokeApiToken": manageTokens,
  "Mutation.endSession": signedIn,
  "Mutation.endOtherSessions": signedIn,
  "Mutation.editMyAccount": signedIn,
  "Mutation.openConfidential": signedIn,
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
  "InvitationSent.*": invitePeople,
  "ApiToken.*": manageTokens,
  "CreatedApiToken.*": manageTokens,
};
