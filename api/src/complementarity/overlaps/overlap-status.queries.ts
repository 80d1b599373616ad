import type { Ask, Database } from "../../shared/database.ts";
import { nameIn } from "../../shared/language.ts";
import type { OverlapPlace } from "./overlap-key.ts";
import type { RecordedStatus } from "./overlap-list.ts";

/** What people said of overlaps, of whichever; what is not among the overlaps that somebody sees is told to nobody. */
export const findStatuses = (database: Database): Promise<RecordedStatus[]> =>
  database.rows<RecordedStatus>(
    `select first_id as first, second_id as second, theme_code as theme, coalesce(country_code, region_code) as place, status
    from overlap_status where status <> 'UNEXAMINED'`,
  );

/** The version of what was said of an overlap; 0 where nothing was. */
export async function findVersion(rows: Ask, { theme, place, holders }: OverlapPlace): Promise<number> {
  const [said] = await rows<{ version: number }>(
    `select version from overlap_status where first_id = $1 and second_id = $2 and theme_code = $3
      and coalesce(country_code, region_code) = $4`,
    [...holders, theme, place],
  );
  return said?.version ?? 0;
}

/** What an overlap is called, in English, as refusals are. */
export interface OverlapWords {
  readonly first: string;
  readonly second: string;
  readonly theme: string;
  readonly place: string;
}

/** Names of what somebody sees already. */
export async function findWords(
  database: Database,
  { theme, place, holders }: OverlapPlace,
): Promise<OverlapWords> {
  const [words] = await database.rows<OverlapWords>(
    `select (select name from organisation where id = $1) as first, (select name from organisation where id = $2) as second,
      (select ${nameIn("names", "en")} from theme where code = $3) as theme,
      (select ${nameIn("names", "en")} from (select code, names from country union all select code, names from region) p where code = $4) as place`,
    [...holders, theme, place],
  );
  if (!words) throw new Error("a select without tables returned no row");
  return words;
}
