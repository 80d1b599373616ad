import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { foldName, OrganisationAlias } from "@onze/schema";
import { type Ids, idOf, sourced } from "./demo-ids.ts";
import { type Line, need, readCsv } from "./read-csv.ts";

/**
 * Records how sources write the names of the demonstration: the other spellings of the alias file, and every name that
 * an activity uses, with its holder and only country, so that a later import of the same file finds the same partners.
 */
export async function seedAliases(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  const lines = [...(await readCsv("demo/alias")), ...(await mentions())];
  const rows = lines.map((line) => ({
    organisation: idOf(organisations, line, "organisation"),
    name: need(line, "name"),
    nameKey: foldName(need(line, "name")),
    language: line.language ?? null,
    holder: line.holder ? idOf(organisations, line, "holder") : null,
    country: line.country ?? null,
    ...sourced(line, sources),
  }));
  const distinct = new Map(
    rows.map((row) => [[row.organisation, row.name, row.holder, row.country].join("\t"), row]),
  );
  await em.insertMany(OrganisationAlias, [...distinct.values()]);
}

/** The names that activities use, as lines of the alias file. */
async function mentions(): Promise<Line[]> {
  const holders = new Map((await readCsv("demo/activity")).map((line) => [line.identifier, line.holder]));
  const places = Map.groupBy(await readCsv("demo/activity-place"), (line) => line.activity);
  return (await readCsv("demo/activity-partner")).map((line) => ({
    organisation: line.partner ?? null,
    name: line.mention ?? null,
    holder: holders.get(line.activity) ?? null,
    country: onlyCountry(places.get(line.activity) ?? []),
    source: line.source ?? null,
    source_line: line.source_line ?? null,
  }));
}

function onlyCountry(places: readonly Line[]): string | null {
  const [country = null, ...others] = new Set(places.flatMap((line) => line.country ?? []));
  return others.length === 0 ? country : null;
}
