import { nameIn } from "../shared/language.ts";
import type { ReadQuery } from "../shared/read-model.ts";
import { hasOwn, seesBudget } from "../shared/visibility.ts";

/** SQL that holds where a change is about an entry of a list of facts that an activity has. */
export const isOfList = (c: string): string =>
  `${c}.entity = 'activity' and ${c}.field in ('amounts', 'places', 'partners', 'sectors', 'themes')`;

/** SQL of the JSON of an entry with what its codes and ids are called; what a partner received is for those who may read it. */
export function shownEntry(c: string, entry: string, { language, values }: ReadQuery): string {
  const named = (table: string, column: string): string =>
    `(select ${nameIn("names", language)} from ${table} where code = ${entry}->>'${column}')`;
  const withName = (name: string): string => `${entry} || jsonb_build_object('name', ${name})`;
  const holder = hasOwn(values) ? `(select holder_id from activity where id = ${c}.record_id)` : "null";
  const share = `case when ${seesBudget("p", holder, values)} then ${entry}->'share' end`;
  return `case ${c}.field when 'amounts' then ${entry}
    when 'partners' then (select jsonb_build_object('name', p.name, 'share', ${share}) from organisation p where p.id = (${entry}->>'partner_id')::uuid)
    when 'places' then ${withName(`coalesce(${named("country", "country_code")}, ${named("region", "region_code")})`)}
    when 'themes' then ${withName(named("theme", "theme_code"))}
    when 'sectors' then ${withName(`case when ${entry}->>'vocabulary' = '1' then ${named("sector", "code")} end`)}
    end || jsonb_build_object('list', ${c}.field)`;
}
