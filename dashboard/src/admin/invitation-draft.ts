import type { InvitationInput } from "../gql/later/graphql.ts";
import { findEmpty, type Problems, type Values } from "../shared/form/problem.ts";
import { type GrantDraft, grantInput, grantProblems } from "./grant-draft.ts";

/** What an invitation still lacks. Whether an address is one, the server says. */
export const invitationProblems = (values: Values, grant: GrantDraft): Problems => ({
  ...findEmpty(values, { email: "accounts.problem.noEmail" }),
  ...grantProblems(grant),
});

/** An invitation as the API wants it; null while the role is still to be chosen. */
export function invitationInput(
  { email = "", name = "", language = "" }: Values,
  grant: GrantDraft,
): InvitationInput | null {
  const role = grantInput(grant);
  return role && { email: email.trim(), name: name.trim() || null, language, ...role };
}
