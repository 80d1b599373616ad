import type { GraphQLResolveInfo } from "graphql";
import { allowEver, grantedIn } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import type { Values } from "../../shared/database.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesBrought, seesDecision } from "../../shared/visibility-decisions.ts";
import { isPartnerOn } from "../participation/partner.sql.ts";
import { answerFor } from "./decision.policy.ts";
import type { WaitingItem } from "./waiting.types.ts";

/** Most that one list holds: who has more to do begins with the oldest. */
const MOST = 200;

/** SQL of everything that somebody waits for on a day and that is the viewer's to know, as (id, kind, since, due, title, decision, organisation). */
const waiting = (
  day: string,
  values: Values,
): string => `select s.id, 'STANCE' as kind, s.asked_on as since, null::date as due, null as title, s.decision_id, s.organisation_id
    from stance s join decision on decision.id = s.decision_id and decision.decided_on is null where s.stance = 'NO_ANSWER'
  union all select p.id, 'SCORE', decision.decided_on, null, null, p.decision_id, p.organisation_id
    from decision_party p join decision on decision.id = p.decision_id
    where decision.outcome in ('ADOPTED', 'REJECTED') and p.capacity <> 'OBSERVER' and ${isPartnerOn("p.organisation_id", day)} and not exists (select from participation_score s
      where s.decision_id = p.decision_id and s.organisation_id = p.organisation_id and s.assessed_by <> 'SECRETARIAT')
  union all select p.id, 'PROPOSAL', coalesce(last.contested_on, p.submitted_on), coalesce(last.contested_on, p.submitted_on) + decision.answer_within_days, p.title, p.decision_id, decision.led_by_id
    from proposal p join decision on decision.id = p.decision_id
      left join lateral (select a.contested_on from proposal_answer a where a.proposal_id = p.id order by a.number desc limit 1) last on true
    where (p.status in ('SUBMITTED', 'UNDER_REVIEW') or last.contested_on is not null) and ${seesBrought("p.author_id", "p.decision_id", values)}
  union all select f.id, 'FEEDBACK', f.closes_on, null, f.question, f.decision_id, decision.led_by_id
    from feedback_request f join decision on decision.id = f.decision_id where f.reported_on is null and f.closes_on < ${day}`;

/** What others wait for from the organisations of the viewer, the oldest first. @throws {Refusal} when they answer for none. */
export async function waitingForUs(
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly WaitingItem[]> {
  const { viewer, database } = context;
  allowEver(answerFor, viewer);
  const own = grantedIn(answerFor, viewer);
  const query = new ReadQuery(info, context);
  const part = (name: string, row: string): string =>
    query.asksFor(name) ? query.rootObject(row, [name]) : "null";
  const day = `${query.bind(context.dayInBrussels)}::date`;
  return database.rows<WaitingItem>(
    `select w.id, w.kind, w.since::text as since, w.due::text as "dueOn", w.due < ${day} as "isLate", w.title, ${part("decision", "d")} as decision, ${part("organisation", "o")} as organisation
      from (${waiting(day, query.values)}) w join decision d on d.id = w.decision_id join organisation o on o.id = w.organisation_id
      where w.organisation_id = any(${query.bind(own)}::uuid[]) and ${seesDecision("d", query.values)} and ${seesOrganisation("o", query.values)}
      order by w.due nulls last, w.since, w.id limit ${MOST}`,
    query.values.list,
  );
}
