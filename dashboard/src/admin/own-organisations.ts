import type { MeFactsFragment } from "../gql/graphql.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

/**
 * The members that somebody edits for: those whose colleagues and tokens are theirs to manage. Null for who is not bound
 * to any, as the secretariat.
 */
export function ownOrganisations({
  grants,
}: Pick<MeFactsFragment, "grants">): readonly PickedOrganisation[] | null {
  if (grants.some(({ role }) => role === "ADMINISTRATOR" || role === "UMBRELLA_STAFF")) return null;
  return grants.flatMap(({ role, organisation }) =>
    role === "MEMBER_EDITOR" && organisation ? [{ ...organisation, kind: "MEMBER" as const }] : [],
  );
}
