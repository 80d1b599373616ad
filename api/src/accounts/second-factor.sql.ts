import { Role } from "@onze/schema";
import { listed } from "./still-may.sql.ts";

/** Roles that count for those alone who gave a second factor, as naming for confidential records does. */
const NEEDING: readonly Role[] = [Role.ADMINISTRATOR];

/** SQL that holds when a second factor was given in a session `s` of an account `a`; one that was since taken away counts no more. */
export const GAVE_FACTOR = "(a.two_factor_enabled and s.second_factor_at is not null)";

/** SQL that holds when some role of an account `a` counts only with a second factor: this says which, and nothing else does. */
export const ROLE_NEEDS_FACTOR = `exists (select from account_grant n where n.account_id = a.id and n.withdrawn_at is null
  and (n.role in ${listed(NEEDING)} or n.reads_confidential))`;

/**
 * SQL that holds while no role of an account `a` counts in a session `s`: a second factor is needed, or set up by choice,
 * and was not given in it. So a session that began before it was set up, or with the provider, opens nothing without.
 */
export const LACKS_FACTOR = `((${ROLE_NEEDS_FACTOR} or a.two_factor_enabled) and not ${GAVE_FACTOR})`;
