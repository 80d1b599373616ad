import { coverageWhere } from "../activities/coverage-filter.sql.ts";
import { coverageOf } from "../activities/coverage-source.sql.ts";
import { type Database, Values } from "../shared/database.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { axisKey } from "./axis.sql.ts";
import { CoverageAxis } from "./coverage-types.ts";
import type { CountedFlow } from "./flow.ts";
import type { MatrixQuestion } from "./matrix.queries.ts";

/** A flow is asked of the same coverage as a matrix; its columns are always the same. */
export type FlowQuestion = Omit<MatrixQuestion, "rows" | "columns" | "compare">;

/** More paths than a person reads; whoever wants all of them narrows the filter. */
const MOST_PATHS = 2000;

/** Counts both steps of a flow and the paths through it, in one reading of the coverage. */
export async function countFlow(database: Database, question: FlowQuestion): Promise<CountedFlow[]> {
  const { filter, day, basis, sight } = question;
  const values = new Values(sight);
  const [holder, theme, place] = [CoverageAxis.HOLDER, CoverageAxis.THEME, CoverageAxis.COUNTRY].map(
    (axis) => axisKey(axis, filter).key,
  );
  const known = basis === EffortBasis.BUDGET ? " and r.effort_eur is not null" : "";
  const most = basis === EffortBasis.BUDGET ? '"effortEur"' : "activities";
  return database.rows<CountedFlow>(
    `with told as (
      select ${holder} as holder, ${theme} as theme, ${place} as place, r.activity_id, r.effort_eur
      from ${coverageOf(day, values)} where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER'${known}
    ), counted as (
      select holder, theme, place, count(distinct activity_id)::int as activities, round(sum(effort_eur)::numeric, 2)::float8 as "effortEur",
        (count(distinct activity_id) filter (where effort_eur is not null))::int as "activitiesWithEffort"
      from told group by grouping sets ((holder, theme), (theme, place), (holder, theme, place))
    ), ranked as (
      select *, row_number() over ends as rank, count(*) over (partition by holder is null, place is null)::int as "ofKind"
      from counted window ends as (partition by holder is null, place is null order by ${most} desc, holder, theme, place)
    )
    select holder, theme, place, activities, "effortEur", "activitiesWithEffort", "ofKind" from ranked
    where holder is null or place is null or rank <= ${MOST_PATHS} order by rank`,
    values.list,
  );
}
