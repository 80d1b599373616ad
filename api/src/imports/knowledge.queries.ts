import { foldText } from "@onze/schema";
import type { Ask } from "../shared/database.ts";
import { withheldKey } from "./plan/mention-keys.ts";
import type { KnownOrganisation } from "./plan/organisation-nodes.ts";
import type { PlaceCodes } from "./plan/place-codes.ts";
import { createThemeFinder } from "./plan/theme-finder.ts";
import type { ThemeMap } from "./plan/theme-shares.ts";
import type { EuroRates } from "./plan/to-euro.ts";
import { createWithheldNames, type WithheldNames } from "./plan/withheld-name.ts";

/** What an import needs of the reference, the same for every activity. */
export interface ReferenceKnowledge {
  readonly places: PlaceCodes;
  readonly themes: ThemeMap;
  readonly rates: EuroRates;
  readonly withheldNames: WithheldNames;
}

export async function readReference(ask: Ask): Promise<ReferenceKnowledge> {
  const patterns = await ask<{ pattern: string }>("select pattern from withheld_name order by pattern");
  return {
    places: await readPlaces(ask),
    themes: await readThemes(ask),
    rates: await readRates(ask),
    withheldNames: createWithheldNames(patterns.map(({ pattern }) => pattern)),
  };
}

async function readPlaces(ask: Ask): Promise<PlaceCodes> {
  const countries = new Set(
    (await ask<{ code: string }>("select code from country")).map(({ code }) => code),
  );
  const codes = await ask<{ vocabulary: string; code: string; region: string }>(
    "select vocabulary, code, region_code as region from region_code union all select '2', code, code from region",
  );
  const regions = new Map(codes.map(({ vocabulary, code, region }) => [`${vocabulary} ${code}`, region]));
  return {
    isCountry: (code) => countries.has(code),
    regionM49: (vocabulary, code) => regions.get(`${vocabulary} ${code}`) ?? null,
  };
}

async function readThemes(ask: Ask): Promise<ThemeMap> {
  const codes = await ask<{ vocabulary: string; code: string; publisher: string | null; themes: string[] }>(
    `select vocabulary, code, publisher, array_agg(theme_code order by theme_code) as themes
      from theme_code group by vocabulary, code, publisher`,
  );
  const themes = new Map(
    codes.map((each) => [themeKey(each.vocabulary, each.code, each.publisher), each.themes]),
  );
  const keywords = await ask<{ theme: string; pattern: string }>(
    "select theme_code as theme, pattern from theme_keyword order by id",
  );
  return {
    fromCode: (vocabulary, code, publisher) =>
      themes.get(themeKey(vocabulary, code, null)) ?? themes.get(themeKey(vocabulary, code, publisher)) ?? [],
    suggest: createThemeFinder(keywords),
  };
}

const themeKey = (vocabulary: string, code: string, publisher: string | null): string =>
  `${vocabulary} ${code} ${publisher ?? ""}`;

async function readRates(ask: Ask): Promise<EuroRates> {
  const rates = await ask<{ key: string; units: number }>(
    "select currency || ' ' || year as key, units_per_euro as units from currency_rate",
  );
  return new Map(rates.map(({ key, units }) => [key, units]));
}

/** Every organisation that a name or identifier may stand for, the oldest first. Withheld ones are known by where they stand. */
export async function readOrganisations(ask: Ask): Promise<KnownOrganisation[]> {
  const records = await ask<{
    id: string;
    isPublic: boolean;
    identifiers: string[];
    acronym: string | null;
    names: KnownOrganisation["names"];
    withheldIn: { holder: string; activity: string; mention: string } | null;
  }>(`
    select o.id, o.acronym, o.visibility = 'PUBLIC' as "isPublic",
      array(select value from organisation_identifier i where i.organisation_id = o.id order by value) as identifiers,
      coalesce((select json_agg(json_build_object('holder', a.holder_id, 'country', trim(a.country), 'name', a.name) order by a.source_line, a.name)
        from organisation_alias a where a.organisation_id = o.id), '[]') as names,
      case when o.withheld then (select (array_agg(json_build_object('holder', a.holder_id, 'activity', a.identifier, 'mention', p.mention) order by p.id))[1]
        from activity_partner p join activity a on a.id = p.activity_id where p.partner_id = o.id) end as "withheldIn"
    from organisation o left join source s on s.id = o.source_id order by s.taken_on, o.source_line, o.slug`);
  return records.map(({ id, isPublic, identifiers, acronym, names, withheldIn }) => ({
    id,
    isPublic,
    identifiers,
    names,
    acronyms: acronym ? [acronym] : [],
    withheldKey: withheldIn ? withheldKey(withheldIn, foldText(withheldIn.mention)) : null,
  }));
}
