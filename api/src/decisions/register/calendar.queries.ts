import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { nameIn } from "../../shared/language.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import type { CalendarDay } from "./calendar.types.ts";

/** Most days that one calendar shows: two years. */
const MOST_DAYS = 732;

/** SQL of everything that has a day, as (day, kind, stage, decision id, body id). */
const HAPPENINGS = `select opens_on as day, 'STAGE_OPENS' as kind, kind as stage, decision_id, null::uuid as body_id from decision_stage
  union all select closes_on, 'STAGE_CLOSES', kind, decision_id, null from decision_stage where closes_on is not null
  union all select closes_on, 'FEEDBACK_CLOSES', null, decision_id, null from feedback_request
  union all select decided_on, 'DECIDED', null, id, null from decision where decided_on is not null
  union all select held_on, 'MEETING', null, null, body_id from body_meeting`;

/** SQL by which a day is told: what begins before what ends, and what is decided last. */
const ORDER_IN_A_DAY = `array_position('{MEETING,STAGE_OPENS,FEEDBACK_CLOSES,STAGE_CLOSES,DECIDED}'::text[], h.kind)`;

/** What happens from one day to another, in the order of days. @throws {Refusal} when that is no period, or too long a one. */
export async function calendar(
  context: Context,
  info: GraphQLResolveInfo,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly CalendarDay[]> {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  if (days < 0) throw badInput(`until is ${until}, before from, ${from}.`);
  if (days > MOST_DAYS)
    throw badInput(`From ${from} until ${until} are ${days} days; a calendar has at most ${MOST_DAYS}.`);
  const query = new ReadQuery(info, context);
  const decision = query.asksFor("decision") ? query.rootObject("d", ["decision"]) : "null";
  return context.database.rows<CalendarDay>(
    `select h.day::text as day, h.kind, h.stage, ${nameIn("b.names", query.language)} as body,
        case when d.id is not null then ${decision} end as decision
      from (${HAPPENINGS}) h left join decision d on d.id = h.decision_id left join body b on b.id = h.body_id
      where h.day between ${query.bind(from)}::date and ${query.bind(until)}::date and (d.id is null or ${seesDecision("d", query.values)})
      order by h.day, ${ORDER_IN_A_DAY}, d.title, d.slug, b.slug, h.stage`,
    query.values.list,
  );
}
