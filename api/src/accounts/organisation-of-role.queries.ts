import { notFound } from "../errors.ts";
import type { Ask } from "../shared/database.ts";
import { visibleTo } from "../shared/visibility.ts";
import type { RoleOrganisation } from "./role-organisation.ts";

const ROLE_ORGANISATION = `select o.id, o.name,
    exists (select from organisation_role r where r.organisation_id = o.id and r.role = 'SECRETARIAT') as "isSecretariat",
    exists (select from organisation_role r where r.organisation_id = o.id and r.role = 'MEMBER'
      and (r.ends_on is null or r.ends_on >= $2)) as "isMember"
  from organisation o`;

/** The organisation for which somebody is to get a role. @throws {Refusal} when the viewer sees none. */
export async function organisationById(ask: Ask, id: string, today: string): Promise<RoleOrganisation> {
  const [found] = await ask<RoleOrganisation>(
    `${ROLE_ORGANISATION} where o.id::text = $1 and ${visibleTo("o")}`,
    [id, today],
  );
  if (found) return found;
  throw notFound("There is no such organisation.");
}

/** The same by its place in addresses, for whoever runs the installation. */
export async function organisationBySlug(
  ask: Ask,
  slug: string,
  today: string,
): Promise<RoleOrganisation | null> {
  const [found] = await ask<RoleOrganisation>(`${ROLE_ORGANISATION} where o.slug = $1`, [slug, today]);
  return found ?? null;
}

/** The umbrella's secretariat. */
export async function findSecretariat(ask: Ask): Promise<string> {
  const [found] = await ask<{ id: string }>(
    `select organisation_id as id from organisation_role where role = 'SECRETARIAT'
      order by starts_on nulls first, organisation_id limit 1`,
  );
  if (found) return found.id;
  throw new Error("no organisation is the secretariat");
}
