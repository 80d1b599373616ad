import type { Visibility } from "@onze/schema";
import { isOpen } from "../activities/activity.read-models.ts";
import { strictness } from "../activities/strictness.sql.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { type SightLevel, wholeLevel } from "../shared/sight.ts";
import { seesCoverage, seesOrganisation } from "../shared/visibility.ts";
import { PLACES } from "./axis.sql.ts";
import type { HiddenPartner, PartnerCountry } from "./withheld-buckets.ts";

/** What one holder's work tells of a hidden partner. */
interface HiddenRecord {
  readonly partner: string;
  readonly holder: string;
  readonly visibility: Visibility;
  readonly regions: readonly (string | null)[];
  readonly continents: readonly (string | null)[];
  readonly eur: number | null;
}

/**
 * Partners whose record the viewer may not see, in activities that they do see and that count on a side. Their place is
 * that of their work, else their own country. They are told of as those see them who just see the record: what is more
 * hidden than that is left out, or whoever sees the others would take them away and be left with it.
 */
export async function readHiddenPartners({ database, viewer }: Context): Promise<HiddenPartner[]> {
  const values = new Values(viewer.sight);
  const records = await database.rows<HiddenRecord>(
    `select o.id as partner, d.holder_id as holder, o.visibility, array_agg(distinct places.region) as regions,
      array_agg(distinct places.continent) as continents, round(sum(d.effort_eur)::numeric, 2)::float8 as eur
    from organisation o join coverage_row d on d.partner_id = o.id and ${strictness("o.visibility")} between d.seen_from and d.seen_to and d.side <> 'OTHER'
    join activity a on a.id = d.activity_id
    left join ${PLACES} places on places.code = coalesce(d.country_code, d.region_code, o.country_code)
    where not ${seesOrganisation("o", values)} and ${isOpen("a", values)}
    group by o.id, d.holder_id order by o.id, d.holder_id`,
    values.list,
  );
  return [...Map.groupBy(records, ({ partner }) => partner).values()].flatMap(joinHolders);
}

/** One partner, of what its holders' work tells. */
function joinHolders(records: readonly HiddenRecord[]): HiddenPartner[] {
  const [first] = records;
  if (!first) return [];
  const once = (areas: readonly (string | null)[]) => [...new Set(areas)];
  const areas = areasOf(
    once(records.flatMap(({ regions }) => regions)),
    once(records.flatMap(({ continents }) => continents)),
  );
  return [
    { visibility: first.visibility, areas, received: records.map(({ holder, eur }) => ({ holder, eur })) },
  ];
}

/** The areas that hold all places: their region where it is one, and their continent where it is one. */
function areasOf(
  regions: readonly (string | null)[],
  continents: readonly (string | null)[],
): readonly string[] {
  const [continent = null, ...others] = continents;
  if (continent === null || others.length > 0) return [];
  const [region = null, ...elsewhere] = regions;
  return region === null || elsewhere.length > 0 || region === continent ? [continent] : [region, continent];
}

/** SQL of the countries in which a level of sight sees partners named. */
const ofLevel = (level: SightLevel): string =>
  `select r.country_code from coverage_total r where r.level = ${level} and r.of_all_years and r.umbrella_partners + r.members_partners > 0`;

/** Countries in which the viewer sees partners named: those of everybody and, as no index finds them, those of the few rows that not everybody sees, unless totals tell. */
export async function readPartnerCountries({ database, viewer }: Context): Promise<PartnerCountry[]> {
  const values = new Values(viewer.sight);
  const level = wholeLevel(viewer.sight);
  const occurring = level
    ? ofLevel(level)
    : `${ofLevel(1)} union select r.country_code from coverage_row r
        where r.seen_from > 1 and ${seesCoverage("r", values)} and r.partner_id is not null and r.side <> 'OTHER'`;
  return database.rows<PartnerCountry>(
    `select array_remove(array[c.region_code, nullif(c.continent_code, c.region_code)]::text[], null) as areas
    from country c where c.code in (${occurring}) order by c.code`,
    values.list,
  );
}

/** Which of these areas lie in one of `regions`, or are one. UN M49 codes. */
export async function areasWithin(
  { database }: Context,
  areas: readonly string[],
  regions: readonly string[],
): Promise<ReadonlySet<string>> {
  const records = await database.rows<{ code: string }>(
    `with recursive within(code) as (
      select code from region where code = any($1::text[])
      union select region.code from region join within on region.parent_code = within.code)
    select code from within where code = any($2::text[])`,
    [regions, areas],
  );
  return new Set(records.map(({ code }) => code));
}
