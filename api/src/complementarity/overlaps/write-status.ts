import type { OverlapStatusName } from "@onze/schema";
import type { Ask } from "../../shared/database.ts";
import { type OverlapPlace, overlapKey } from "./overlap-key.ts";

/** What is said of one overlap, made of the version that somebody saw. */
export interface SaidStatus extends OverlapPlace {
  readonly version: number;
  /** In whose name. */
  readonly setBy: string;
}

/** What is said of all of them; what is undefined stays. */
export interface Said {
  readonly status: OverlapStatusName;
  readonly note: string | null | undefined;
  readonly assignee: string | null | undefined;
  readonly accountId: string | null;
}

/**
 * Writes statuses in the order of their pairs, so that two who write the same never wait for each other in a circle.
 *
 * What has been changed since it was seen is not touched: the version decides in the statement itself.
 *
 * @returns keys of the overlaps of which it stands now: written, or said before in the same name, as when it was sent twice.
 */
export async function writeStatuses(
  rows: Ask,
  said: readonly SaidStatus[],
  all: Said,
): Promise<ReadonlySet<string>> {
  const given = said.map(({ theme, place, holders: [first, second], version, setBy }) => ({
    ...{ first, second, theme, version, set_by: setBy },
    ...(isCountry(place) ? { country: place } : { region: place }),
  }));
  const values = [
    JSON.stringify(given),
    all.status,
    all.note ?? null,
    all.note !== undefined,
    all.assignee ?? null,
    all.assignee !== undefined,
  ];
  const written = await rows<Pair>(WRITE, [...values, all.accountId]);
  const standing = written.length < said.length ? await rows<Pair>(STANDING, values) : [];
  return new Set(
    [...written, ...standing].map(({ first, second, ...at }) =>
      overlapKey({ ...at, holders: [first, second] }),
    ),
  );
}

/** A row of which something was said. */
interface Pair extends Omit<OverlapPlace, "holders"> {
  readonly first: string;
  readonly second: string;
}

/** ISO 3166-1 codes have letters, UN M49 codes digits. */
const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);

const WRITE = `insert into overlap_status (first_id, second_id, theme_code, country_code, region_code, status, note, note_by_account_id,
    assignee_id, set_by_organisation_id, version)
  select g.first, g.second, g.theme, g.country, g.region, $2, $3::text, case when $3::text is not null then $7::uuid end, $5::uuid, g.set_by, g.version + 1
  from jsonb_to_recordset($1::jsonb) as g(first uuid, second uuid, theme text, country text, region text, version int, set_by uuid)
  where g.version = 0 or exists (select from overlap_status s where s.first_id = g.first and s.second_id = g.second and s.theme_code = g.theme
    and coalesce(s.country_code, s.region_code) = coalesce(g.country, g.region))
  order by g.first, g.second, g.theme, g.country, g.region
  on conflict (first_id, second_id, theme_code, country_code, region_code) do update set status = excluded.status,
    note = case when $4 then excluded.note else overlap_status.note end,
    note_by_account_id = case when $4 then excluded.note_by_account_id else overlap_status.note_by_account_id end,
    assignee_id = case when $6 then excluded.assignee_id else overlap_status.assignee_id end,
    set_by_organisation_id = excluded.set_by_organisation_id, set_at = now(), version = excluded.version
  where overlap_status.version = excluded.version - 1
  returning theme_code as theme, coalesce(country_code, region_code) as place, first_id as first, second_id as second`;

/** What says all that is said now. Writing has locked it, so that nobody changes it meanwhile. */
const STANDING = `select s.theme_code as theme, coalesce(s.country_code, s.region_code) as place, s.first_id as first, s.second_id as second
  from jsonb_to_recordset($1::jsonb) as g(first uuid, second uuid, theme text, country text, region text, set_by uuid)
  join overlap_status s on s.first_id = g.first and s.second_id = g.second and s.theme_code = g.theme
    and coalesce(s.country_code, s.region_code) = coalesce(g.country, g.region) and s.set_by_organisation_id = g.set_by
  where s.status = $2 and (not $4 or s.note is not distinct from $3::text) and (not $6 or s.assignee_id is not distinct from $5::uuid)`;
