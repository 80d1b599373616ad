import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { needOrganisations } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { Values } from "../../shared/database.ts";
import { seesOneNamed } from "../../shared/visibility-impact.ts";
import { changeDemand } from "./change-demand.ts";

/** Which demand, in which version. */
export interface AtVersion {
  readonly named: string;
  readonly version: number;
}

/** Slugs or ids of those who stand behind a demand. */
export interface Behind {
  readonly owners: readonly string[];
  readonly coAuthors: readonly string[];
}

/**
 * Says anew who stands behind a demand. Those of whom its editor may not know stay: they are not theirs to leave out.
 *
 * @returns its id.
 * @throws {Refusal} when nobody would answer for it any more.
 */
export function setParties(context: Context, at: AtVersion, { owners, coAuthors }: Behind): Promise<string> {
  if (owners.length === 0)
    throw badInput(
      "owners is empty; say which organisation answers for the demand.",
      because("DEMAND_OWNER_MISSING"),
    );
  const { sight } = context.viewer;
  return changeDemand(context, at, async (rows, { id }) => {
    const owning = await needOrganisations(rows, sight, owners);
    const writing = await needOrganisations(rows, sight, coAuthors);
    const given = [...new Set([...owning, ...writing])];
    const values = new Values(sight);
    await rows(
      `delete from demand_party p where p.demand_id = ${values.bind(id)} and not p.organisation_id = any(${values.bind(given)}::uuid[])
        and ${seesOneNamed("p", values)}`,
      values.list,
    );
    await rows(
      `insert into demand_party (demand_id, organisation_id, capacity)
        select $1, given, case when given = any($3::uuid[]) then 'OWNER' else 'CO_AUTHOR' end from unnest($2::uuid[]) given
        on conflict (demand_id, organisation_id) do update set capacity = excluded.capacity
          where demand_party.capacity <> excluded.capacity`,
      [id, given, owning],
    );
  });
}
