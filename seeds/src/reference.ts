import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Country,
  CurrencyRate,
  foldName,
  Organisation,
  OrganisationAlias,
  OrganisationIdentifier,
  OrganisationKind,
  OrganisationRole,
  OrganisationRoleName,
  Region,
  RegionCode,
  RegionLevel,
  Sector,
  Source,
  SourceKind,
  Theme,
  ThemeCode,
  ThemeKeyword,
  WithheldName,
} from "@onze/schema";
import { inLanguages, type Line, narratives, need, numberOf, readCsv } from "./read-csv.ts";
import { seedTerms } from "./reference-terms.ts";

/** The source of what this installation knows before anything is taken in. */
const REFERENCE_SOURCE = "00000000-0000-4000-8000-000000000001";

/** Loads or renews code lists, themes and the umbrella itself; running it again changes nothing. */
export async function seedReference(em: SqlEntityManager): Promise<void> {
  await seedPlaces(em);
  await em.upsertMany(Sector, (await readCsv("reference/sector")).map(sectorOf));
  await seedThemes(em);
  await em.upsertMany(
    CurrencyRate,
    (await readCsv("reference/currency-rate")).map((line) => ({
      currency: need(line, "currency"),
      year: Number(need(line, "year")),
      unitsPerEuro: Number(need(line, "units_per_euro")),
    })),
  );
  await em.upsertMany(
    WithheldName,
    (await readCsv("reference/withheld-name")).map((line) => ({
      pattern: need(line, "pattern"),
      language: need(line, "language"),
    })),
  );
  await seedUmbrella(em);
  await seedTerms(em);
}

async function seedPlaces(em: SqlEntityManager): Promise<void> {
  const regions = await readCsv("reference/region");
  await em.upsertMany(
    Region,
    regions.map((line) => ({
      code: need(line, "code"),
      level: levelOf(need(line, "level")),
      names: inLanguages(line, "name"),
      parent: line.parent ?? null,
    })),
  );
  await em.upsertMany(
    RegionCode,
    (await readCsv("reference/region-code")).map((line) => ({
      vocabulary: need(line, "vocabulary"),
      code: need(line, "code"),
      region: need(line, "region"),
    })),
  );
  const parents = new Map(regions.map((line) => [need(line, "code"), line]));
  await em.upsertMany(
    Country,
    (await readCsv("reference/country")).map((line) => ({
      code: need(line, "code"),
      m49: line.m49 ?? null,
      names: inLanguages(line, "name"),
      region: line.region ?? null,
      continent: line.region ? continentOf(line.region, parents) : null,
    })),
  );
}

function levelOf(word: string): RegionLevel {
  const level = Object.values(RegionLevel).find((each) => each.toLowerCase() === word);
  if (level) return level;
  throw new Error(`"${word}" is no level of a region`);
}

function continentOf(region: string, regions: ReadonlyMap<string, Line>): string | null {
  const line = regions.get(region);
  if (!line) return null;
  if (line.level === "region") return region;
  return line.parent ? continentOf(line.parent, regions) : null;
}

const sectorOf = (line: Line) => ({
  code: need(line, "code"),
  category: need(line, "category"),
  names: inLanguages(line, "name"),
  withdrawn: line.status !== "active",
});

async function seedThemes(em: SqlEntityManager): Promise<void> {
  await em.upsertMany(
    Theme,
    (await readCsv("reference/theme")).map((line) => ({
      code: need(line, "code"),
      version: need(line, "version"),
      position: numberOf(line, "sort") ?? 0,
      names: inLanguages(line, "name"),
      definitions: inLanguages(line, "definition"),
    })),
  );
  await em.nativeDelete(ThemeCode, { publisher: null });
  await em.insertMany(
    ThemeCode,
    (await readCsv("reference/theme-code")).map((line) => ({
      theme: need(line, "theme"),
      vocabulary: need(line, "vocabulary"),
      code: need(line, "code"),
      publisher: line.publisher ?? null,
    })),
  );
  await em.nativeDelete(ThemeKeyword, {});
  await em.insertMany(
    ThemeKeyword,
    (await readCsv("reference/theme-keyword")).map((line) => ({
      theme: need(line, "theme"),
      language: need(line, "language"),
      pattern: need(line, "pattern"),
    })),
  );
}

async function seedUmbrella(em: SqlEntityManager): Promise<void> {
  if ((await em.count(OrganisationRole, { role: OrganisationRoleName.SECRETARIAT })) > 0) return;
  const source = em.create(Source, {
    id: REFERENCE_SOURCE,
    kind: SourceKind.MANUAL,
    name: "Settings of this installation",
    takenOn: "2026-11-23",
  });
  const aliases = await readCsv("reference/umbrella-alias");
  for (const line of await readCsv("reference/umbrella")) {
    const name = need(line, "name");
    const organisation = em.create(Organisation, {
      slug: need(line, "slug"),
      name,
      names: narratives(line, "name"),
      nameKey: foldName(name),
      acronym: line.acronym ?? null,
      kind: OrganisationKind.UMBRELLA_SECRETARIAT,
      iatiType: "22",
      country: line.country ? em.getReference(Country, line.country, { wrapped: true }) : null,
      website: line.website ?? null,
      source,
    });
    em.create(OrganisationRole, { organisation, role: OrganisationRoleName.SECRETARIAT, source });
    if (line.identifier) em.create(OrganisationIdentifier, { organisation, value: line.identifier, source });
    for (const alias of aliases) {
      const other = need(alias, "name");
      em.create(OrganisationAlias, {
        organisation,
        name: other,
        nameKey: foldName(other),
        language: alias.language ?? null,
        source,
      });
    }
  }
  await em.flush();
}
