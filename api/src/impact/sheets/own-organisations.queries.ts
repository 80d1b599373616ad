import { type Policy, reachOf } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";

/** The organisations with whose data a viewer may do something, by slug. */
export interface OwnOrganisations {
  readonly has: (slug: string) => boolean;
  /** The one of somebody who has one; null where they have several, or may with everybody's. */
  readonly only: string | null;
}

export async function ownOrganisations(
  { database, viewer }: Context,
  policy: Policy,
): Promise<OwnOrganisations> {
  const reach = reachOf(policy, viewer);
  if (reach === "ALL") return { has: () => true, only: null };
  const rows = await database.rows<{ slug: string }>(
    "select slug from organisation where id = any($1::uuid[]) order by slug",
    [[...reach]],
  );
  const slugs = rows.map(({ slug }) => slug);
  return { has: (slug) => slugs.includes(slug), only: slugs.length === 1 ? (slugs[0] ?? null) : null };
}
