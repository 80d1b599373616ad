import {
  countedRows,
  PLACE,
  PRESENCE,
  PRESENCE_CHANGE,
  ROWS,
  SIDES,
  SUMS,
  THEME,
  TWICE,
  totalsChange,
} from "./count-cells.sql.ts";

/** Coverage rows of the activities `$1`: those after the row `$2` have come, the others go. */
const MOVED =
  "select r.*, case when r.id > $2::bigint then 1 else -1 end as sign from coverage_row r where r.activity_id = any($1::uuid[]) and r.side <> 'OTHER'";

/** Every coverage row that counts on a side. */
export const EVERY_ROW = "select r.*, 1 as sign from coverage_row r where r.side <> 'OTHER'";

/** Of a total: its place and theme, by the names of coverage rows, so that it is read like one. */
const OF_CELL = `c.of_all_years, nullif(c.year, 0), nullif(c.theme, ''), case when length(c.place) = 2 then c.place end, case when length(c.place) = 3 then c.place end`;
const TOTAL = `level, cell_id, of_all_years, year, theme_code, country_code, region_code, ${SUMS}`;

const addCells = (rows: string): string => `
insert into coverage_cell (theme, place, of_all_years, year)
select k.theme, k.place, k.of_all_years, k.year
from (select distinct ${THEME} as theme, ${PLACE} as place, y.of_all_years, y.year from (${rows}) r ${TWICE}) k
where not exists (select from coverage_cell c where c.theme = k.theme and c.place = k.place and c.of_all_years = k.of_all_years and c.year = k.year)
order by 1, 2, 3, 4 on conflict do nothing`;

const added = (table: string, columns: string): string =>
  columns
    .split(", ")
    .map((column) => `${column} = ${table}.${column} + excluded.${column}`)
    .join(", ");

/** Makes the cells that rows which come are the first of; see {@link COUNT_MOVED}. */
export const ADD_CELLS = addCells(MOVED);

/**
 * Counts what moved, while the rows that come and the rows that go both stand there: adds to cells and subtracts, and never
 * counts a cell anew, so that of two who change one cell neither misses the other. What comes out even is not written.
 *
 * Everybody writes in the order of keys, each table after the other, once in a transaction: then nobody waits for somebody
 * who waits for them.
 *
 * @returns the cells in which nothing is left to count of somebody, or at all.
 */
export const COUNT_MOVED = `
with counted as materialized (${countedRows(MOVED)}), change as materialized (${PRESENCE_CHANGE}), present as (
  insert into coverage_presence as kept (${PRESENCE}, ${ROWS}) select ${PRESENCE}, ${ROWS} from change order by ${PRESENCE}
  on conflict (${PRESENCE}) do update set ${added("kept", ROWS)} returning ${PRESENCE}, ${ROWS}
), moved as (${totalsChange(`present p join change d using (${PRESENCE})`, "d")}), total as (
  insert into coverage_total as kept (${TOTAL}) select m.level, c.id, ${OF_CELL}, ${SUMS} from moved m join coverage_cell c on c.id = m.cell_id
  where (${SUMS}) is distinct from (${SUMS.replaceAll(/\w+/g, "0")}) order by m.level, c.id
  on conflict (level, cell_id) do update set ${added("kept", SUMS)}
  returning cell_id, ${SIDES.map((side) => `${side}_activities`).join(" + ")} as activities
)
select cell_id as "cellId" from present where rows_1 + rows_2 + rows_3 + rows_4 = 0 union select cell_id from total where activities = 0`;

/** Takes away what stands in the cells `$1` and counts nothing any more: whoever asks has just counted it, and holds it. */
export const CLEAR_CELLS = `
with gone as (delete from coverage_presence where cell_id = any($1::int[]) and rows_1 = 0 and rows_2 = 0 and rows_3 = 0 and rows_4 = 0)
delete from coverage_total where cell_id = any($1::int[]) and ${SIDES.map((side) => `${side}_activities = 0`).join(" and ")}`;

/** Grouping every row takes a fraction of the time in memory. */
export const FOR_COUNTING = "set local work_mem = '128MB'";

/**
 * Counts every cell from nothing; nobody else may change coverage meanwhile. Cells in which something stays keep their ids.
 * Rows are read once for presence and once for the rest: set aside for both, they would take twice their room again.
 */
export const COUNT_ANEW = [
  FOR_COUNTING,
  "delete from coverage_total",
  "delete from coverage_presence",
  addCells(EVERY_ROW),
  `insert into coverage_presence (${PRESENCE}, ${ROWS})
  with counted as (${countedRows(EVERY_ROW)}) ${PRESENCE_CHANGE} order by ${PRESENCE}`,
  `insert into coverage_total (${TOTAL})
  with counted as (${countedRows(EVERY_ROW)})
  select t.level, c.id, ${OF_CELL}, ${SUMS} from (${totalsChange("coverage_presence p", "p")}) t join coverage_cell c on c.id = t.cell_id order by t.level, c.id`,
  "delete from coverage_cell c where not exists (select from coverage_total t where t.cell_id = c.id)",
];
