import { type Database, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import type { AskedChange } from "./check-changes.ts";

/** A change that an organisation announced, with the day from which it is meant to hold. */
export interface AnnouncedChange extends AskedChange {
  readonly announcedFrom: string;
}

/** More are no scenario that anybody reads. */
const MOST_ANNOUNCED = 200;

/** What organisations that the sight reaches announced and did not withdraw, as changes, the first to come first. */
export function announcedChanges(database: Database, sight: Sight): Promise<AnnouncedChange[]> {
  const values = new Values(sight);
  return database.rows<AnnouncedChange>(
    `select case i.kind when 'STARTS' then 'ORGANISATION_ENTERS' else 'ORGANISATION_LEAVES' end as kind, i.organisation_id::text as organisation,
      i.country_code as place, i.theme_code as theme, null as framework, null::float8 as factor, null::float8 as "effortEur",
      i.starts_on::text as "announcedFrom"
    from intention i join organisation o on o.id = i.organisation_id
    where i.withdrawn_on is null and ${seesOrganisation("o", values)} order by i.starts_on, i.id limit ${MOST_ANNOUNCED}`,
    values.list,
  );
}
