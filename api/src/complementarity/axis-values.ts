import type { Language } from "@onze/schema";
import { NOT_STATED } from "../activities/coverage-filter.input.ts";
import { frameworkName } from "../frameworks/framework-name.sql.ts";
import type { Database } from "../shared/database.ts";
import { nameIn } from "../shared/language.ts";
import { type AxisValue, AxisValueKind, type CoverageAxis } from "./coverage-types.ts";

const NOT_STATED_LABEL: Readonly<Record<Language, string>> = {
  nl: "niet vermeld",
  fr: "non mentionné",
  en: "not stated",
  es: "no indicado",
};

type Named = Pick<AxisValue, "key" | "label" | "kind" | "group" | "groupLabel">;

/**
 * Names the keys of an axis, in reading order: themes as in their list, places by continent and name with regional work
 * after the countries, the rest by name; what is not stated comes last.
 */
export async function nameKeys(
  database: Database,
  axis: CoverageAxis,
  keys: readonly string[],
  language: Language,
): Promise<AxisValue[]> {
  const stated = keys.filter((key) => key !== NOT_STATED);
  const named = await readers[axis](database, stated, language);
  return keys.includes(NOT_STATED) ? [...named, notStated(language)] : named;
}

const notStated = (language: Language): AxisValue => ({
  key: NOT_STATED,
  label: NOT_STATED_LABEL[language],
  kind: AxisValueKind.NOT_STATED,
  group: null,
  groupLabel: null,
});

type Reader = (database: Database, keys: readonly string[], language: Language) => Promise<Named[]>;

const places: Reader = (database, keys, language) =>
  database.rows<Named>(
    `with recursive up(code, at, parent, level) as (
        select code, code, parent_code, level from region where code = any($1::text[])
        union all select up.code, region.code, region.parent_code, region.level from up join region on region.code = up.parent)
      select p.key, p.label, p.kind, p.continent as "group", ${nameIn("c.names", language)} as "groupLabel" from (
        select code as key, ${nameIn("names", language)} as label, 'COUNTRY' as kind, continent_code as continent from country where code = any($1::text[])
        union all
        select r.code, ${nameIn("r.names", language)}, 'REGION', (select at from up where up.code = r.code and level = 'REGION')
        from region r where r.code = any($1::text[])) p
      left join region c on c.code = p.continent
      order by "groupLabel" nulls last, kind, label collate "und-x-icu"`,
    [keys],
  );

const plain = (statement: (name: string) => string, kind: AxisValueKind): Reader => {
  return async (database, keys, language) => {
    const records = await database.rows<{ key: string; label: string }>(
      statement(nameIn("names", language)),
      [keys],
    );
    return records.map(({ key, label }) => ({ key, label, kind, group: null, groupLabel: null }));
  };
};

const readers: Readonly<Record<CoverageAxis, Reader>> = {
  THEME: plain(
    (name) =>
      `select code as key, ${name} as label from theme where code = any($1::text[]) order by position`,
    AxisValueKind.THEME,
  ),
  COUNTRY: places,
  REGION: places,
  CONTINENT: async (database, keys, language) => {
    const named = await places(database, keys, language);
    return named.map((value) => ({
      ...value,
      kind: AxisValueKind.CONTINENT,
      group: null,
      groupLabel: null,
    }));
  },
  PARTNER_TYPE: async (_database, keys) => bareKeys(keys, AxisValueKind.PARTNER_TYPE),
  FRAMEWORK: nameFrameworks,
  HOLDER: plain(
    () =>
      `select id::text as key, name as label from organisation where id::text = any($1::text[]) order by name collate "und-x-icu"`,
    AxisValueKind.HOLDER,
  ),
};

/** By name; a code under which no framework is recorded stands for itself. */
function nameFrameworks(database: Database, keys: readonly string[], language: Language): Promise<Named[]> {
  return database.rows<Named>(
    `select named.*, '${AxisValueKind.FRAMEWORK}' as kind, null as "group", null as "groupLabel" from (
        select code.key, coalesce(${frameworkName("f", language)}, code.key) as label
        from unnest($1::text[]) code(key) left join framework f on f.code = code.key) named
      order by label collate "und-x-icu", key`,
    [keys],
  );
}

const bareKeys = (keys: readonly string[], kind: AxisValueKind): Named[] =>
  keys.toSorted().map((key) => ({ key, label: key, kind, group: null, groupLabel: null }));

/** Every theme of the list: a theme on which nothing is recorded still has its row. */
export async function everyTheme(database: Database): Promise<string[]> {
  const records = await database.rows<{ code: string }>("select code from theme");
  return records.map(({ code }) => code);
}
