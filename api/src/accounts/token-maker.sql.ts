import { changeTokens } from "./account.policy.ts";
import { listed, rolesOf, stillMay } from "./still-may.sql.ts";

/** SQL that holds while whoever made a token might still make it: what it opens ends with their account, and their role. */
export const makerMay = (token: string): string =>
  stillMay(
    `${token}.created_by_id`,
    `(g.role in ${listed(rolesOf(changeTokens, "ALL"))}
      or g.role in ${listed(rolesOf(changeTokens, "OWN"))} and g.organisation_id = ${token}.organisation_id)`,
  );
