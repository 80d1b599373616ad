import type { InvitationInput } from "../gql/later/graphql.ts";
import { type GrantDraft, NO_GRANT } from "./GrantFields.tsx";

/** An invitation that is being written. */
export interface InvitationDraft {
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly grant: GrantDraft;
}

/** A draft with nothing in it yet, in the language of whoever writes it. */
export function newInvitation(language: string): InvitationDraft {
  return { email: "", name: "", language, grant: NO_GRANT };
}

/** The draft as the API wants it; null while something is missing. Whether an address is one, the server says. */
export function invitationInput({ email, name, language, grant }: InvitationDraft): InvitationInput | null {
  const { organisation, role, readsConfidential } = grant;
  if (email.trim() === "" || organisation === null || role === null) return null;
  return {
    email: email.trim(),
    name: name.trim() || null,
    organisationId: organisation.id,
    role,
    language,
    readsConfidential,
  };
}
