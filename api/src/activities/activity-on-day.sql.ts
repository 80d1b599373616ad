import { afterDay } from "../shared/day.sql.ts";

/**
 * SQL that keeps a source `s` of an activity, as long as the activity stood in it on a day: what was read anew later does not
 * say from what before. @param day null for now.
 */
export const sourceBy = (s: string, day: string | null): string =>
  day === null
    ? "true"
    : `${s}.taken_on <= ${day}::date and not exists (select from import_run i
      where i.id = ${s}.import_run_id and ${afterDay("coalesce(i.finished_at, i.created_at)", day)})`;

/** The last day on which somebody had confirmed an activity `a` or a theme of it, in SQL: what to join, and the day. */
interface Confirmed {
  readonly join: string;
  readonly day: string;
}

/**
 * What was confirmed by a day and gave way to something later stands in its history. @param day null for now, which looks at
 * all activities at once.
 */
export function confirmedBy(day: string | null): Confirmed {
  if (day === null) return CONFIRMED_NOW;
  const join = `cross join lateral (select max(day) as day from (
      select a.last_confirmed_on as day union all select confirmed_on from activity_theme where activity_id = a.id
      union all select (case when e.field is null then e.old->>'confirmed_on' else e.old #>> '{}' end)::date
        from change_event e where e.record_id = a.id and ${afterDay("e.at", day)} and (e.entity, coalesce(e.field, 'confirmed_on')) in (('activity_theme', 'confirmed_on'), ('activity', 'last_confirmed_on'))
    ) each where day <= ${day}::date) confirmed`;
  return { join, day: "confirmed.day" };
}

const CONFIRMED_NOW: Confirmed = {
  join: `left join (select activity_id, max(confirmed_on) as day from activity_theme
    where confirmed_on is not null group by activity_id) confirmed on confirmed.activity_id = a.id`,
  day: "greatest(a.last_confirmed_on, confirmed.day)",
};
