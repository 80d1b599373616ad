import { useState } from "react";
import type { OpenInvitationQuery } from "../gql/later/graphql.ts";

type Invitation = OpenInvitationQuery["openInvitation"];

/**
 * The invitation that the page opened with. It is used up by accepting it, and the page must not call it old while it
 * is still at that.
 *
 * @param answered undefined while it is not known; null for one that is no longer open.
 */
export function useInvitationInHand(answered: Invitation | undefined): Invitation | undefined {
  const [held, setHeld] = useState<Invitation>();
  if (answered && !held) setHeld(answered);
  return held ?? answered;
}
