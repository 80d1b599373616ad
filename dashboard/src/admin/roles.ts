import type { OrganisationKind } from "../gql/graphql.ts";
import type { Role } from "../gql/later/graphql.ts";

/** Roles that administrators alone give. */
const BY_ADMINISTRATORS: readonly Role[] = ["ADMINISTRATOR", "UMBRELLA_STAFF", "AUDITOR", "FACILITATOR"];

/**
 * The roles that make sense for somebody of an organisation of this kind, the most usual first. Programs have none:
 * they get tokens. What a viewer may really give is for the server to say; this only keeps the list short.
 */
export function rolesFor(kind: OrganisationKind, byAdministrator: boolean): Role[] {
  return rolesOf(kind).filter((role) => byAdministrator || !BY_ADMINISTRATORS.includes(role));
}

function rolesOf(kind: OrganisationKind): readonly Role[] {
  switch (kind) {
    case "UMBRELLA_SECRETARIAT":
      return ["UMBRELLA_STAFF", "FACILITATOR", "AUDITOR", "ADMINISTRATOR"];
    case "MEMBER":
      return ["MEMBER_EDITOR", "MEMBER_READER"];
    default:
      return ["PARTNER_DELEGATE", "FACILITATOR"];
  }
}
