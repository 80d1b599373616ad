import { coverageWhere } from "../activities/coverage-filter.sql.ts";
import { coverageOf } from "../activities/coverage-source.sql.ts";
import { type Database, Values } from "../shared/database.ts";
import type { Sight } from "../shared/sight.ts";
import type { ActivityEffort } from "./framework-shares.ts";

/** A cycle as shares are computed for it. */
export interface CycleFacts {
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly operationalShareLine: number | null;
  readonly subsidyShareLine: number | null;
  /** Codes of its frameworks. */
  readonly frameworks: readonly string[];
}

const CYCLE = `select y.code, extract(year from y.starts_on)::int as "firstYear", extract(year from y.ends_on)::int as "lastYear",
    y.operational_share_line as "operationalShareLine", y.subsidy_share_line as "subsidyShareLine",
    array(select f.code from framework f where f.cycle_id = y.id order by f.code) as frameworks
  from framework_cycle y where y.code = $1`;

/** Null where no such cycle is recorded. */
export async function readCycle(database: Database, code: string): Promise<CycleFacts | null> {
  const [cycle] = await database.rows<CycleFacts>(CYCLE, [code]);
  return cycle ?? null;
}

/** What activities that count on a side cost in the years of a cycle, as somebody sees it; refunds of a year count as nothing. */
export function readEffort(
  database: Database,
  { firstYear, lastYear }: CycleFacts,
  sight: Sight,
): Promise<ActivityEffort[]> {
  const values = new Values(sight);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  return database.rows<ActivityEffort>(
    `select holder_id as "holderId", activity_id as "activityId", framework, sum(greatest(eur, 0)) filter (where eur is not null) as "effortEur" from (
      select r.holder_id, r.activity_id, r.framework, r.year, sum(r.effort_eur) as eur from ${coverageOf(null, values)}
      where ${coverageWhere({ years }, values, "r")} and r.side <> 'OTHER' group by 1, 2, 3, 4) each
    group by 1, 2, 3 order by 1, 2`,
    values.list,
  );
}
