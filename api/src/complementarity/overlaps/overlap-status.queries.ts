import type { Database } from "../../shared/database.ts";
import type { RecordedStatus } from "./overlap-list.ts";

/** What people said of overlaps, of whichever; what is not among the overlaps that somebody sees is told to nobody. */
export const findStatuses = (database: Database): Promise<RecordedStatus[]> =>
  database.rows<RecordedStatus>(
    `select first_id as first, second_id as second, theme_code as theme, coalesce(country_code, region_code) as place, status
    from overlap_status where status <> 'UNEXAMINED'`,
  );
