import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { type Ask, Values } from "../shared/database.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import type { RoleOrganisation } from "./role-organisation.ts";

/** SQL of the facts that decide which roles there are for an organisation. @param today the placeholder of a day. */
export const ROLE_FACTS = {
  isSecretariat: (row: string): string =>
    `exists (select from organisation_role r where r.organisation_id = ${row}.id and r.role = 'SECRETARIAT')`,
  isMember: (row: string, today: string): string =>
    `exists (select from organisation_role r where r.organisation_id = ${row}.id and r.role = 'MEMBER'
      and (r.ends_on is null or r.ends_on >= ${today}))`,
} as const;

const roleOrganisation = (today: string): string => `select o.id, o.name,
    ${ROLE_FACTS.isSecretariat("o")} as "isSecretariat", ${ROLE_FACTS.isMember("o", today)} as "isMember"
  from organisation o`;

/** The organisation for which somebody is to get a role. @throws {Refusal} when the viewer sees none. */
export async function organisationById(
  { database, viewer, today }: Context,
  id: string,
): Promise<RoleOrganisation> {
  const values = new Values(viewer.sight);
  const from = roleOrganisation(values.bind(today));
  const [found] = await database.rows<RoleOrganisation>(
    `${from} where o.id::text = ${values.bind(id)} and ${seesOrganisation("o", values)}`,
    values.list,
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
  const [found] = await ask<RoleOrganisation>(`${roleOrganisation("$2")} where o.slug = $1`, [slug, today]);
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
