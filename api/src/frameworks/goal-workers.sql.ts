import type { Values } from "../shared/database.ts";
import { seesCoverage } from "../shared/visibility.ts";

/**
 * SQL of who works on a goal `g`, by coverage that is seen: whoever holds an activity of its framework that somebody linked to
 * the goal, or that is about one of its themes. A link tells more than a theme: who has one is counted by links alone.
 */
export const goalWorkers = (
  g: string,
  values: Values,
): string => `(select r.holder_id, case when count(l.id) > 0 then 'LINKED' else 'THEME' end as basis,
    coalesce(nullif(count(distinct r.activity_id) filter (where l.id is not null), 0), count(distinct r.activity_id)) as activities
  from framework f join activity a on a.framework = f.code join coverage_row r on r.activity_id = a.id
  left join activity_goal l on l.activity_id = a.id and l.goal_id = ${g}.id
  where f.id = ${g}.framework_id and ${seesCoverage("r", values)} and (l.id is not null
    or r.theme_code in (select theme_code from strategic_goal_themes where strategic_goal_id = ${g}.id))
  group by r.holder_id)`;
