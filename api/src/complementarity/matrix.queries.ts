import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import { coverageWhere, placeOf, themeOf } from "../activities/coverage-filter.sql.ts";
import { coverageOf } from "../activities/coverage-source.sql.ts";
import { type Database, Values } from "../shared/database.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import type { Sight } from "../shared/sight.ts";
import type { SharedPlace, ValidAgreement } from "./agreed-cells.ts";
import { axisKey, coverageFrom } from "./axis.sql.ts";
import { type CellColumns, cellsOf, inColumns, inOrder } from "./cell-columns.ts";
import { CoverageAxis } from "./coverage-types.ts";
import type { CountedCell } from "./matrix.ts";
import { areKeysInTotals, isInTotals, totalCells, totalPlaces, totalsFrom } from "./totals.sql.ts";

/** The question that a matrix answers. */
export interface MatrixQuestion {
  readonly rows: CoverageAxis;
  readonly columns: CoverageAxis;
  readonly filter: CoverageFilter;
  readonly basis: EffortBasis;
  /** The day that it is about; null for today. */
  readonly day: string | null;
  /** Of who asks. */
  readonly sight: Sight;
  /** Id of the organisation that stands on the umbrella's side, with everybody else on the members'; null for the sides of their roles. */
  readonly compare?: string | null;
}

/** SQL and values, ready to be asked. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** SQL of the side on which a row counts. */
const sideOf = ({ compare }: MatrixQuestion, values: Values): string =>
  compare
    ? `(case when r.holder_id = ${values.bind(compare)}::uuid then 'UMBRELLA' else 'MEMBERS' end)`
    : "r.side";

/** What the figures of a side are counted from. */
interface CountedSide {
  /** Its name, and SQL of that of a row. */
  readonly name: string;
  readonly of: string;
  readonly filter: CoverageFilter;
}

const side = (letter: string, { name, of, filter }: CountedSide): string => {
  const only = `filter (where ${of} = '${name}')`;
  return `count(distinct r.holder_id) ${only}::int as ${letter}o, count(distinct r.partner_id) ${only}::int as ${letter}p,
    count(distinct r.activity_id) ${only}::int as ${letter}a, round((sum(r.effort_eur) ${only})::numeric, 2)::float8 as ${letter}e,
    count(distinct r.activity_id) filter (where ${of} = '${name}' and r.effort_eur is not null)::int as ${letter}k,
    bool_and(r.theme_origin = 'SUGGESTED' and ${themeOf("r", filter)} is not null) ${only} as ${letter}s`;
};

/** Only what counts on a side and, on the BUDGET basis, has a known amount. */
function counted({ filter, basis }: MatrixQuestion, values: Values): string {
  const known = basis === EffortBasis.BUDGET ? " and r.effort_eur is not null" : "";
  return `${coverageWhere(filter, values, "r")} and r.side <> 'OTHER'${known}`;
}

/** The statement that gives every cell of a matrix: read from totals where they hold it, else counted. */
export function cellsStatement(question: MatrixQuestion): Statement {
  const values = new Values(question.sight);
  if (isInTotals(question)) return { text: totalCells(question, values), values: values.list };
  const row = axisKey(question.rows, question.filter);
  const column = axisKey(question.columns, question.filter);
  const sides = { of: sideOf(question, values), filter: question.filter };
  const text = `select ${row.key} as row, ${column.key} as column, ${side("u", { name: "UMBRELLA", ...sides })},
      ${side("m", { name: "MEMBERS", ...sides })}
    from ${coverageFrom(coverageOf(question.day, values), [row, column])} where ${counted(question, values)} group by 1, 2 order by 1, 2`;
  return { text, values: values.list };
}

/** Counts the cells in which something is recorded. */
export async function countCells(database: Database, question: MatrixQuestion): Promise<CountedCell[]> {
  const { text, values } = cellsStatement(question);
  const [columns] = await database.rows<CellColumns>(inColumns(text), values);
  if (!columns) throw new Error("an aggregate returned no row");
  const cells = cellsOf(columns);
  return isInTotals(question) ? inOrder(cells) : cells;
}

/** Keys of an axis that occur in the filter, whatever its themes and years: so that a quiet year still shows its places. */
export async function occurringKeys(
  database: Database,
  axis: CoverageAxis,
  { filter, day, sight }: Pick<MatrixQuestion, "filter" | "day" | "sight">,
): Promise<string[]> {
  const values = new Values(sight);
  const { key, needsPlaces } = axisKey(axis, filter);
  const wide = { ...filter, themes: null, years: null };
  const from = areKeysInTotals(axis, wide, sight)
    ? totalsFrom(wide, values)
    : `${coverageFrom(coverageOf(day, values), [{ needsPlaces }])} where ${coverageWhere(wide, values, "r")} and r.side <> 'OTHER'`;
  const records = await database.rows<{ key: string }>(
    `select distinct ${key} as key from ${from}`,
    values.list,
  );
  return records.map((record) => record.key);
}

/**
 * Themes in places that both sides share, by the cell of the matrix that they fall in. A cell in which no theme or place
 * of `agreements` lies cannot be agreed and is left out, where its axes tell.
 */
export async function sharedPlaces(
  database: Database,
  question: MatrixQuestion,
  agreements: readonly ValidAgreement[],
): Promise<SharedPlace[]> {
  const values = new Values(question.sight);
  if (isInTotals(question))
    return database.rows<SharedPlace>(totalPlaces(question, agreements, values), values.list);
  const row = axisKey(question.rows, question.filter);
  const column = axisKey(question.columns, question.filter);
  const [theme, place] = [themeOf("r", question.filter), placeOf("r")];
  const axes = [question.rows, question.columns];
  const named = [
    ...(axes.includes(CoverageAxis.THEME)
      ? [{ key: theme, codes: agreements.map((each) => each.theme) }]
      : []),
    ...(axes.includes(CoverageAxis.COUNTRY)
      ? [{ key: place, codes: agreements.map((each) => each.place) }]
      : []),
  ];
  const lists = named.map(({ codes }) => `${values.bind(codes)}::text[]`);
  const inAgreements = `(${named.map(({ key }) => key).join(", ")}) in (select * from unnest(${lists.join(", ")}))`;
  return database.rows<SharedPlace>(
    `select ${row.key} as row, ${column.key} as column, ${theme} as theme, ${place} as place,
      array_agg(distinct r.holder_id::text) as holders
    from ${coverageFrom(coverageOf(question.day, values), [row, column])} where ${counted(question, values)}${named.length > 0 ? ` and ${inAgreements}` : ""}
    group by 1, 2, 3, 4 having count(distinct ${sideOf(question, values)}) = 2`,
    values.list,
  );
}

/** Partners named in the whole selection, each counted once however many cells it is in. */
export async function countNamedPartners(database: Database, question: MatrixQuestion): Promise<number> {
  const values = new Values(question.sight);
  const [record] = await database.rows<{ partners: number }>(
    // counted from a list: PostgreSQL sorts all rows for count(distinct …)
    `select count(*)::int as partners from (
      select distinct r.partner_id from ${coverageOf(question.day, values)} where ${counted(question, values)} and r.partner_id is not null) p`,
    values.list,
  );
  return record?.partners ?? 0;
}
