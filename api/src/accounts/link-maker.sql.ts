import { worksOpenlyWith } from "../shared/visibility-between.ts";
import { changePartnerLinks } from "./account.policy.ts";
import { listed, rolesOf, stillMay } from "./still-may.sql.ts";

/** SQL that holds where a link was made in the name of a member, and neither of the partner itself nor of the secretariat. */
export const madeByMember = (
  link: string,
): string => `(${link}.made_by_organisation_id <> ${link}.organisation_id
  and not exists (select from organisation_role r where r.organisation_id = ${link}.made_by_organisation_id and r.role = 'SECRETARIAT'))`;

/** SQL that holds where a holder works with a partner, by SQL of their ids, and the partner does not hide that from it. */
const worksWith = (holder: string, partner: string): string =>
  `exists (select from organisation partner where partner.id = ${partner} and ${worksOpenlyWith(holder, "partner")})`;

/**
 * SQL that holds while whoever made a link might still make it: it ends with their account, their role, and the work of the
 * member in whose name it was made.
 */
export const linkMakerMay = (link: string): string =>
  stillMay(
    `${link}.created_by_id`,
    `(g.role in ${listed(rolesOf(changePartnerLinks, "ALL"))}
      or g.role in ${listed(rolesOf(changePartnerLinks, "OWN"))} and g.organisation_id = ${link}.made_by_organisation_id
        and (g.organisation_id = ${link}.organisation_id or ${worksWith("g.organisation_id", `${link}.organisation_id`)}))`,
  );
