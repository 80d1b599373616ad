import type { GrantFactsFragment, Role } from "../gql/later/graphql.ts";
import type { Problems } from "../shared/form/problem.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

/** A role that somebody is about to be given. */
export interface GrantDraft {
  readonly organisation: PickedOrganisation | null;
  readonly role: Role | null;
  readonly readsConfidential: boolean;
}

export const NO_GRANT: GrantDraft = { organisation: null, role: null, readsConfidential: false };

/** What is still to be chosen; of an organisation first, as it decides which roles there are. */
export function grantProblems({ organisation, role }: GrantDraft): Problems {
  if (organisation === null) return { organisation: { key: "admin.problem.noOrganisation" } };
  return role === null ? { role: { key: "admin.problem.noRole" } } : {};
}

/** A draft as the API wants it; null while something is still to be chosen. */
export function grantInput({ organisation, role, readsConfidential }: GrantDraft) {
  return organisation && role && { organisationId: organisation.id, role, readsConfidential };
}

/** Whether a role was held before, and named for confidential records; null where it was not held. */
export function wasNamed(
  grants: readonly GrantFactsFragment[],
  { organisationId, role }: { readonly organisationId: string; readonly role: Role },
): boolean | null {
  const held = grants.find((grant) => grant.role === role && grant.organisation?.id === organisationId);
  return held?.readsConfidential ?? null;
}
