import { inviteTo, nameForConfidential } from "./account.policy.ts";
import { ADMINISTRATOR_EXISTS } from "./administrators.ts";
import type { Reach } from "./policy.ts";
import { listed, rolesOf, stillMay } from "./still-may.sql.ts";

/** SQL of whether a grant `g` of a role with a reach lets somebody invite to the role of an invitation `i`. */
function mayInvite(reach: Reach): string {
  const pairs = Object.entries(inviteTo).flatMap(([to, policy]) =>
    rolesOf(policy, reach).map((by) => `('${to}', '${by}')`),
  );
  return `(i.role, g.role) in (${pairs.join(", ")})`;
}

/** SQL that holds while whoever sent an invitation `i` might still send it. */
const SENDER_MAY = stillMay(
  "i.invited_by_id",
  `(${mayInvite("ALL")} or ${mayInvite("OWN")} and g.organisation_id = i.organisation_id)
    and (not i.reads_confidential or g.role in ${listed(rolesOf(nameForConfidential, "ALL"))})`,
);

/**
 * SQL that holds for an invitation `i` that may still be taken up. That of the first administrator, which names nobody,
 * may while there is none; that of somebody who might not send it any more may not.
 */
export const OPEN_INVITATION = `i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()
  and (i.email is not null or not ${ADMINISTRATOR_EXISTS}) and ${SENDER_MAY}`;
