import type { OrganisationKind } from "../gql/graphql.ts";
import type { Role } from "../gql/later/graphql.ts";

/**
 * The roles that make sense for somebody of an organisation of this kind, the most usual first. Programs have none:
 * they get tokens. What a viewer may really give is for the server to say; this only keeps the list short.
 */
export function rolesFor(kind: OrganisationKind): readonly Role[] {
  switch (kind) {
    case "UMBRELLA_SECRETARIAT":
      return ["UMBRELLA_STAFF", "FACILITATOR", "AUDITOR", "ADMINISTRATOR"];
    case "MEMBER":
    case "FOURTH_PILLAR":
      return ["MEMBER_EDITOR", "MEMBER_READER", "AUDITOR"];
    default:
      return ["PARTNER_DELEGATE", "FACILITATOR", "AUDITOR"];
  }
}
