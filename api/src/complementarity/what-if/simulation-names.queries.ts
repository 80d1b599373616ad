import type { Context } from "../../context.ts";
import { type Database, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { nameKeys } from "../axis-values.ts";
import { CoverageAxis } from "../coverage-types.ts";
import type { NamedOrganisation } from "../networks/network-lens-types.ts";
import type { ChangedCell } from "./changed-cells.ts";
import type { Names } from "./named-simulation.ts";
import type { PartnerLeft } from "./partners-left.ts";
import type { DoneChange } from "./worlds.ts";

/** What ids and codes of a simulation are called; whoever the viewer does not see has no name. */
export async function findNames(
  { database, viewer, language }: Context,
  changes: readonly DoneChange[],
  found: { readonly cells: readonly ChangedCell[]; readonly partners: readonly PartnerLeft[] },
): Promise<Names> {
  const { cells, partners } = found;
  const ids = [
    ...changes.flatMap(({ organisation }) => organisation ?? []),
    ...cells.flatMap(({ gone, came }) => [...gone, ...came]),
    ...partners.flatMap(({ partner, before }) => [partner, ...before]),
  ];
  const keysOf = (part: "place" | "theme") => [
    ...new Set([...changes.flatMap((change) => change[part] ?? []), ...cells.map((cell) => cell[part])]),
  ];
  return {
    organisations: await organisationNames(database, ids, viewer.sight),
    places: await nameKeys(database, CoverageAxis.COUNTRY, keysOf("place"), language),
    themes: await nameKeys(database, CoverageAxis.THEME, keysOf("theme"), language),
  };
}

/** The names of organisations by id, of those that the sight reaches, by name. */
export async function organisationNames(
  database: Database,
  ids: readonly string[],
  sight: Sight,
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  const values = new Values(sight);
  const named = await database.rows<NamedOrganisation>(
    `select o.id::text as id, o.slug, o.name, o.acronym, o.kind from organisation o
      where o.id = any(${values.bind([...new Set(ids)])}::uuid[]) and ${seesOrganisation("o", values)} order by o.name_key, o.id`,
    values.list,
  );
  return new Map(named.map((organisation) => [organisation.id, organisation]));
}
