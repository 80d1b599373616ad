import { Side } from "@onze/schema";
import { coverageWhere, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import type { MatrixQuestion, Statement } from "../matrix.queries.ts";
import type { EffortRow } from "./effort-rows.ts";
import { type CoverageProfileAxis, ProfileAxis } from "./profile-axis.ts";

/** What a profile is asked of. */
export type ProfileQuestion = Omit<MatrixQuestion, "rows" | "columns">;

/** Everything that a profile is computed from, on one basis. */
export interface LoadedEffort {
  /** Activities that count in the selection, and those of them that the basis can use. */
  readonly activities: number;
  readonly used: number;
  readonly rows: Readonly<Record<CoverageProfileAxis, readonly EffortRow[]>>;
}

/** Rows of one axis, one list per column, which is read in half the time of as many rows. */
interface EffortColumns {
  readonly holder: readonly number[];
  readonly isUmbrella: readonly boolean[];
  readonly key: readonly (string | null)[];
  readonly amount: readonly number[];
}

interface EffortRecord {
  readonly activities: number;
  readonly used: number;
  readonly holders: readonly string[];
  readonly axes: Readonly<Record<CoverageProfileAxis, EffortColumns>>;
}

const ALL_AXES: readonly CoverageProfileAxis[] = [
  ProfileAxis.PARTNER_TYPE,
  ProfileAxis.THEME,
  ProfileAxis.PLACE,
  ProfileAxis.JOINT,
];

/** SQL of the key of each axis, of rows under the alias `w`. */
const KEYS: Readonly<Record<CoverageProfileAxis, string>> = {
  PARTNER_TYPE: "w.kind",
  THEME: "w.theme",
  PLACE: "w.place",
  JOINT: "w.theme || '~' || w.place",
};

/** To the cent: a sum must not tell by its last digits how many rows it was made of. */
const AMOUNTS: Readonly<Record<EffortBasis, string>> = {
  PRESENCE: "1",
  ACTIVITY_COUNT: "count(distinct w.activity_id)",
  BUDGET: "round(sum(w.eur)::numeric, 2)::float8",
};

/**
 * What no partner is known to have received stands on a row without one. It is money of unknown partners; but as presence
 * it says nothing beside the partners that its activity names.
 */
const NAMES_NO_KIND =
  "(w.kind is not null or not exists (select from told where told.activity_id = w.activity_id and told.kind is not null))";

/** The statement that loads effort by holder, side and key, of the axes asked for; the other axes stay empty. */
export function effortStatement(
  { filter, basis, day, sight }: ProfileQuestion,
  axes: readonly CoverageProfileAxis[] = ALL_AXES,
): Statement {
  const values = new Values(sight);
  const known = basis === EffortBasis.BUDGET ? "w.eur is not null" : "true";
  const lists = ALL_AXES.map(
    (axis) => `'${axis}', ${columnsOf(axis, basis, axes.includes(axis) ? known : "false")}`,
  );
  // years, partners and, where they are not counted, activities are summed up once, and not for every axis
  const summed = `w.holder_id, w.side, w.theme, w.place, w.kind${basis === EffortBasis.ACTIVITY_COUNT ? ", w.activity_id" : ""}`;
  const text = `with told as materialized (
      select r.holder_id, r.side, r.activity_id, ${themeOf("r", filter)} as theme, ${placeOf("r")} as place, r.partner_kind as kind, r.effort_eur as eur
      from ${coverageOf(day, values)} where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER'
    ), work as materialized (
      select ${summed}, sum(w.eur) as eur from told w group by ${summed}
    ), holder as materialized (
      select id, row_number() over (order by id) - 1 as at from (select distinct holder_id as id from work) h
    )
    select (select count(distinct w.activity_id)::int from told w) as activities,
      (select count(distinct w.activity_id)::int from told w where ${known}) as used,
      (select coalesce(json_agg(id order by at), '[]') from holder) as holders, json_build_object(${lists.join(", ")}) as axes`;
  return { text, values: values.list };
}

function columnsOf(axis: CoverageProfileAxis, basis: EffortBasis, condition: string): string {
  const isOfKinds = axis === ProfileAxis.PARTNER_TYPE && basis !== EffortBasis.BUDGET;
  const from = isOfKinds ? "told w" : "work w";
  const list = (column: string) => `'${column}', coalesce(json_agg(c."${column}"), '[]')`;
  return `(select json_build_object(${["holder", "isUmbrella", "key", "amount"].map(list).join(", ")}) from (
    select h.at as holder, w.side = '${Side.UMBRELLA}' as "isUmbrella", ${KEYS[axis]} as key, ${AMOUNTS[basis]} as amount
    from ${from} join holder h on h.id = w.holder_id where ${condition}${isOfKinds ? ` and ${NAMES_NO_KIND}` : ""}
    group by 1, 2, 3 order by 1, 2, (${KEYS[axis]}) collate "C") c)`;
}

/** Loads what a profile is computed from, as the viewer sees it. */
export async function loadEffort(
  database: Database,
  question: ProfileQuestion,
  axes?: readonly CoverageProfileAxis[],
): Promise<LoadedEffort> {
  const { text, values } = effortStatement(question, axes);
  const [record] = await database.rows<EffortRecord>(text, values);
  if (!record) throw new Error("an aggregate returned no row");
  const { activities, used, holders, axes: columns } = record;
  const rows = {
    PARTNER_TYPE: rowsOf(columns.PARTNER_TYPE, holders),
    THEME: rowsOf(columns.THEME, holders),
    PLACE: rowsOf(columns.PLACE, holders),
    JOINT: rowsOf(columns.JOINT, holders),
  };
  return { activities, used, rows };
}

const rowsOf = (columns: EffortColumns, holders: readonly string[]): EffortRow[] =>
  columns.key.map((key, at) => ({
    holder: pick(holders, pick(columns.holder, at)),
    side: pick(columns.isUmbrella, at) ? Side.UMBRELLA : Side.MEMBERS,
    key,
    amount: pick(columns.amount, at),
  }));

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at];
  if (value === undefined) throw new RangeError(`a column of effort ends before row ${at}`);
  return value;
}
