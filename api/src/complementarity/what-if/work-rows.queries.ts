import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { coverageWhere, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import type { WorkRow } from "./work-row.ts";

/** Whose view of which work. */
export interface WorkQuestion {
  readonly filter: CoverageFilter;
  /** The day that it is about; null for today. */
  readonly day: string | null;
  readonly sight: Sight;
}

/** Rows, one list per column; organisations stand once and are named by their place in the list. */
interface WorkColumns {
  readonly organisations: readonly string[];
  readonly activity: readonly number[];
  readonly holder: readonly number[];
  readonly side: readonly WorkRow["side"][];
  readonly partner: readonly (number | null)[];
  readonly partnerKind: readonly (string | null)[];
  readonly place: readonly (string | null)[];
  readonly theme: readonly (string | null)[];
  readonly framework: readonly (string | null)[];
  readonly cycle: readonly (string | null)[];
  readonly effortEur: readonly (number | null)[];
}

/** The cycle of every year that one has; of several that overlap, the one that began last. */
const CYCLE_OF_YEAR = `select distinct on (year) year, c.code from framework_cycle c
  cross join lateral generate_series(extract(year from c.starts_on)::int, extract(year from c.ends_on)::int) year order by year, c.starts_on desc, c.code`;

/** The statement of {@link loadWork}: each row of an activity over all its years of a cycle, ids as numbers, one list per column. A net refund is no effort. */
function workStatement({ filter, day, sight }: WorkQuestion): {
  readonly text: string;
  readonly values: readonly unknown[];
} {
  const values = new Values(sight);
  const text = `with cycles as materialized (${CYCLE_OF_YEAR}), work as materialized (
      select r.activity_id, r.holder_id, r.side, r.partner_id, r.partner_kind, ${placeOf("r")} as place, ${themeOf("r", filter)} as theme,
        r.framework, k.code as cycle, sum(case when r.effort_eur < 0 then 0 else r.effort_eur end) as eur
      from ${coverageOf(day, values)} left join cycles k on k.year = r.year where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER' group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    ), numbered as materialized (
      select id, row_number() over () - 1 as n from (select holder_id as id from work union select partner_id from work where partner_id is not null) every
    ), activities as materialized (
      select activity_id, row_number() over () - 1 as n from (select distinct activity_id from work) every
    )
    select coalesce((select json_agg(id order by n) from numbered), '[]') as organisations, ${COLUMNS}
    from work w join activities a on a.activity_id = w.activity_id join numbered h on h.id = w.holder_id left join numbered p on p.id = w.partner_id`;
  return { text, values: values.list };
}

const COLUMNS = Object.entries({
  activity: "a.n",
  holder: "h.n",
  side: "w.side",
  partner: "p.n",
  partnerKind: "w.partner_kind",
  place: "w.place",
  theme: "w.theme",
  framework: "w.framework",
  cycle: "w.cycle",
  effortEur: "w.eur",
})
  .map(([name, column]) => `coalesce(json_agg(${column}), '[]') as "${name}"`)
  .join(", ");

/** Loads the work that counts on a side in the selection, as the sight sees it: everything that is simulated comes from these rows. */
export async function loadWork(database: Database, question: WorkQuestion): Promise<WorkRow[]> {
  const { text, values } = workStatement(question);
  const [columns] = await database.rows<WorkColumns>(text, values);
  if (!columns) throw new Error("an aggregate returned no row");
  return rowsOf(columns);
}

function rowsOf(columns: WorkColumns): WorkRow[] {
  const { organisations } = columns;
  const pick = <Value>(list: readonly Value[], at: number): Value => {
    const value = list[at];
    if (value === undefined) throw new RangeError(`a column of work ends before row ${at}`);
    return value;
  };
  const partnerAt = (at: number) => {
    const number = pick(columns.partner, at);
    return number === null ? null : pick(organisations, number);
  };
  return columns.activity.map((activity, at) => ({
    activity,
    holder: pick(organisations, pick(columns.holder, at)),
    side: pick(columns.side, at),
    partner: partnerAt(at),
    partnerKind: pick(columns.partnerKind, at),
    place: pick(columns.place, at),
    theme: pick(columns.theme, at),
    framework: pick(columns.framework, at),
    cycle: pick(columns.cycle, at),
    effortEur: pick(columns.effortEur, at),
  }));
}
