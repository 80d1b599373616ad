import type { Ask } from "../shared/database.ts";
import {
  countedRows,
  PLACE,
  PRESENCE,
  PRESENCE_CHANGE,
  ROWS,
  SUMS,
  THEME,
  TWICE,
  totalsChange,
} from "./count-cells.sql.ts";
import { EVERY_ROW, FOR_COUNTING } from "./derive-totals.sql.ts";

/** A figure of a cell that is kept otherwise than coverage rows say. */
export interface TotalDifference {
  /** Empty where not stated. */
  readonly theme: string;
  /** A country or a region, empty where not stated. */
  readonly place: string;
  /** Null over all years; 0 where not stated. */
  readonly year: number | null;
  /** Of sight; null where a cell is missing at all of them. */
  readonly level: number | null;
  readonly figure: string;
  /** Null where nothing is kept. */
  readonly kept: number | null;
  /** Null where there is nothing to keep. */
  readonly counted: number | null;
}

/** SQL that puts columns of two rows under one another, by name, where any of them differs: that is seldom. */
function compared(columns: string): string {
  const names = columns.split(", ");
  const [kept, fresh] = ["kept", "fresh"].map((row) => names.map((name) => `${row}.${name}`).join(", "));
  const values = names.map((name) => `('${name}', kept.${name}::numeric, fresh.${name}::numeric)`);
  return `cross join lateral (values ${values.join(", ")}) f(figure, kept, counted) where (${kept}) is distinct from (${fresh})`;
}

/**
 * Compares totals, and the rows of each organisation that they rest on, with what coverage rows say: in one statement, and
 * so of one moment, whoever writes meanwhile.
 */
const COMPARE = `
with counted as not materialized (${countedRows(EVERY_ROW)}), change as materialized (${PRESENCE_CHANGE}),
total as (${totalsChange("change p", "p")}), different as (
  select cell_id, level, f.* from total fresh full join coverage_total kept using (level, cell_id) ${compared(SUMS)}
  union all
  select cell_id, right(f.figure, 1)::smallint, concat_ws(' ', case when of_members then 'members' else 'umbrella' end, 'rows of one', case when is_partner then 'partner' else 'organisation' end), f.kept, f.counted
  from change fresh full join coverage_presence kept using (${PRESENCE}) ${compared(ROWS)}
)
select c.theme, c.place, case when not c.of_all_years then c.year end as year, d.level, d.figure, d.kept::float8, d.counted::float8
from different d left join coverage_cell c on c.id = d.cell_id where d.kept is distinct from d.counted
union all
select distinct ${THEME}, ${PLACE}, case when not y.of_all_years then y.year end, null::smallint, 'cell', null::float8, 1::float8 from (${EVERY_ROW}) r ${TWICE}
where not exists (select from coverage_cell c where c.theme = ${THEME} and c.place = ${PLACE} and c.of_all_years = y.of_all_years and c.year = y.year)
order by 1, 2, 3, 4, 5`;

/** Counts every total from nothing and tells where what is kept differs; in a transaction, as it may take long. */
export async function checkTotals(ask: Ask): Promise<TotalDifference[]> {
  await ask(FOR_COUNTING);
  return ask<TotalDifference>(COMPARE);
}
