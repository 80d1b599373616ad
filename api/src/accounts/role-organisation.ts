import { Role } from "@onze/schema";
import { badInput, type Refusal } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { inviteTo, nameForConfidential } from "./account.policy.ts";
import { allows } from "./policy.ts";
import { MAY_READ_CONFIDENTIAL } from "./sight-of.ts";
import type { Viewer } from "./viewer.ts";

/** An organisation as far as it decides which roles one may have for it. */
export interface RoleOrganisation {
  readonly id: string;
  readonly name: string;
  /** Whether it is the umbrella's secretariat. */
  readonly isSecretariat: boolean;
  /** Whether it is a member today. */
  readonly isMember: boolean;
}

const OF_THE_UMBRELLA: readonly Role[] = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.AUDITOR];
const OF_A_MEMBER: readonly Role[] = [Role.MEMBER_EDITOR, Role.MEMBER_READER];

/** Why nobody can have a role for an organisation; null when somebody can. */
function misfit(role: Role, { name, isSecretariat, isMember }: RoleOrganisation): Refusal | null {
  const values = { organisation: name };
  if (role === Role.INTEGRATION) return badInput("INTEGRATION is for programs; give them a token.");
  if (role === Role.PARTNER_LINK) return badInput("PARTNER_LINK is for whoever has no account; make a link.");
  if (OF_THE_UMBRELLA.includes(role) && !isSecretariat)
    return badInput(
      `${role} is a role for the umbrella's secretariat, which “${name}” is not.`,
      because("ROLE_OF_SECRETARIAT", values),
    );
  if (OF_A_MEMBER.includes(role) && !isMember)
    return badInput(
      `${role} is a role for members, of which “${name}” is none today.`,
      because("ROLE_OF_MEMBERS", values),
    );
  // who speaks for a member edits its record by another role, and is invited by others
  if (role === Role.PARTNER_DELEGATE && (isSecretariat || isMember))
    return badInput(
      `${role} is a role for partners; “${name}” belongs to the umbrella.`,
      because("ROLE_OF_PARTNERS", values),
    );
  return null;
}

/** @throws {Refusal} when nobody can have the role for this organisation. */
export function checkRole(role: Role, organisation: RoleOrganisation, readsConfidential: boolean): void {
  const refusal = misfit(role, organisation);
  if (refusal) throw refusal;
  if (readsConfidential && !MAY_READ_CONFIDENTIAL.includes(role))
    throw badInput(`${role} cannot be named for confidential records.`, because("CONFIDENTIAL_ROLE"));
}

/** What somebody may be asked to be, the most usual first. */
const ROLES: readonly Role[] = [
  Role.PARTNER_DELEGATE,
  Role.MEMBER_EDITOR,
  Role.MEMBER_READER,
  Role.UMBRELLA_STAFF,
  Role.FACILITATOR,
  Role.AUDITOR,
  Role.ADMINISTRATOR,
];

/** The roles to which a viewer may invite somebody for an organisation, the most usual first. */
export const rolesToInviteTo = (viewer: Viewer, organisation: RoleOrganisation): Role[] =>
  ROLES.filter(
    (role) => misfit(role, organisation) === null && allows(inviteTo[role], viewer, [organisation.id]),
  );

/** Of those, the roles with which the viewer may name them for confidential records as well. */
export const rolesToName = (viewer: Viewer, organisation: RoleOrganisation): Role[] =>
  allows(nameForConfidential, viewer)
    ? rolesToInviteTo(viewer, organisation).filter((role) => MAY_READ_CONFIDENTIAL.includes(role))
    : [];
