import { Role } from "@onze/schema";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { MAY_READ_CONFIDENTIAL } from "./sight-of.ts";

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

/** @throws {Refusal} when nobody can have the role for this organisation. */
export function checkRole(role: Role, organisation: RoleOrganisation, readsConfidential: boolean): void {
  const { name, isSecretariat, isMember } = organisation;
  if (role === Role.INTEGRATION) throw badInput("INTEGRATION is for programs; give them a token.");
  if (OF_THE_UMBRELLA.includes(role) && !isSecretariat)
    throw badInput(
      `${role} is a role for the umbrella's secretariat, which “${name}” is not.`,
      because("ROLE_OF_SECRETARIAT", { organisation: name }),
    );
  if (OF_A_MEMBER.includes(role) && !isMember)
    throw badInput(
      `${role} is a role for members, of which “${name}” is none today.`,
      because("ROLE_OF_MEMBERS", { organisation: name }),
    );
  // a delegate sees whatever concerns the organisation, which of a member would be all of its partners
  if (role === Role.PARTNER_DELEGATE && (isSecretariat || isMember))
    throw badInput(
      `${role} is a role for partners; “${name}” belongs to the umbrella.`,
      because("ROLE_OF_PARTNERS", { organisation: name }),
    );
  if (readsConfidential && !MAY_READ_CONFIDENTIAL.includes(role))
    throw badInput(`${role} cannot be named for confidential records.`, because("CONFIDENTIAL_ROLE"));
}
