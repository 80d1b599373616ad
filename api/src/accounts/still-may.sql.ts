import type { Policy, Reach } from "./policy.ts";

/** SQL of a list of texts. */
export const listed = (texts: readonly string[]): string =>
  `(${texts.map((text) => `'${text}'`).join(", ")})`;

/** The roles with which one may do something with everybody's data, or with their own. */
export const rolesOf = ({ roles }: Policy, reach: Reach): readonly string[] =>
  Object.entries(roles).flatMap(([role, each]) => (each === reach ? [role] : []));

/**
 * SQL that holds while whoever gave something out may still do so, so that it ends with them. What the command line gave
 * out is nobody's, and stays.
 *
 * @param account SQL of the id of whoever gave it out. @param byGrant SQL that holds where one of their grants `g` lets them.
 */
export const stillMay = (account: string, byGrant: string): string =>
  `(${account} is null or exists (select from account b join account_grant g on g.account_id = b.id
  where b.id = ${account} and b.disabled_at is null and b.erased_at is null and not b.demonstration and g.withdrawn_at is null
    and ${byGrant}))`;
