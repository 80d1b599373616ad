import { SessionStep } from "@onze/schema";
import type { Context } from "../../context.ts";
import { changeLed, needStep } from "./held-session.ts";
import type { Sheet } from "./sheet.ts";

/**
 * What each organisation said of decisions of the register is kept there as well, shared where it consents. A wish counts
 * where there was no agreement. Of two sessions about one decision the later one stands in the register; each keeps its own.
 * All of it is told on the day of closing, whichever day the session was held on.
 */
const TELL_REGISTER = `insert into participation_score (decision_id, organisation_id, assessed_by, actual, desired, agrees, assessed_on, first_told_on, session_id, is_shared)
  select distinct on (d.decision_id, v.organisation_id) d.decision_id, v.organisation_id, 'FACILITATED', x.actual,
      case when exists (select from session_score no where no.decision_id = d.id and not no.agrees) then x.desired end,
      x.agrees, s.held_on, $2, s.id, coalesce(v.consents_to_share, false)
    from participation_session s join session_decision d on d.session_id = s.id join session_score x on x.decision_id = d.id
      join session_organisation v on v.id = x.organisation_id
    where s.id = $1 and d.is_chosen and d.decision_id is not null and x.actual is not null
    order by d.decision_id, v.organisation_id, d.position
  on conflict (decision_id, organisation_id, assessed_by) do update set actual = excluded.actual, desired = excluded.desired,
      agrees = excluded.agrees, assessed_on = excluded.assessed_on, session_id = excluded.session_id, is_shared = excluded.is_shared,
      version = participation_score.version + 1
    where participation_score.assessed_on <= excluded.assessed_on`;

/** Closes a session, which freezes it: all of this, or nothing. Who was not asked whether it consents does not. */
export const close = (context: Context, id: string): Promise<Sheet> =>
  changeLed(context, id, async (rows, held) => {
    needStep(held, SessionStep.CLOSING);
    await rows(TELL_REGISTER, [held.id, context.dayInBrussels]);
    await rows("update participation_session set step = 'CLOSED', closed_at = now() where id = $1", [
      held.id,
    ]);
  });
