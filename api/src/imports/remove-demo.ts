import { removeDemoAccounts } from "../accounts/demo-accounts.ts";
import { LOCK_COVERAGE } from "../activities/coverage-locks.ts";
import { settleEverything } from "../activities/settle-activities.ts";
import type { Ask } from "../shared/database.ts";
import { WRITING_LOCK } from "./run-lock.ts";

const DEMONSTRATION = "select id from source where demonstration";

/**
 * What the demonstration recorded of organisations that stay: a real source keeps what it says itself, which is the
 * spelling that an activity uses, the identifier under which it reports, and, as every import has it, that who reports is a
 * member. Dates of roles, other spellings and other identifiers go.
 */
const OF_THOSE_THAT_STAY = [
  `update organisation_alias f set source_id = a.source_id, source_line = p.source_line
    from activity_partner p join activity a on a.id = p.activity_id
    where p.partner_id = f.organisation_id and p.mention = f.name and a.holder_id = f.holder_id and f.source_id in (${DEMONSTRATION})`,
  `update organisation_identifier f set source_id = a.source_id, source_line = a.source_line
    from activity a join source s on s.id = a.source_id
    where a.holder_id = f.organisation_id and s.publisher = f.value and f.source_id in (${DEMONSTRATION})`,
  `insert into organisation_role (organisation_id, role, source_id, source_line)
    select distinct on (a.holder_id) a.holder_id, 'MEMBER', a.source_id, a.source_line from activity a
    where a.holder_id in (select organisation_id from organisation_role where role = 'MEMBER')
      and a.holder_id not in (select organisation_id from organisation_role where source_id not in (${DEMONSTRATION}))
    order by a.holder_id, a.source_line`,
  ...["organisation_identifier", "organisation_alias", "organisation_role"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
];

const CHANGES = `select id from outcome where source_id in (${DEMONSTRATION})
  or harvested_by_id in (select id from organisation where source_id in (${DEMONSTRATION}))`;

/** Removes every record whose source demonstrates. An organisation that a real source names as well stays, as that source's. */
const STATEMENTS = [
  ...["role_agreement", "stated_need", "need_weight_set", "safe_space_session", "term"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
  // one on which somebody rests a need of their own stays theirs
  `delete from indicator i where source_id in (${DEMONSTRATION}) and not exists (select from stated_need n where n.indicator_id = i.id)`,
  ...["synergy_commitment", "activity_goal", "strategic_goal", "framework_actor", "framework"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
  // a cycle for which somebody has recorded a framework stays with that
  `update framework_cycle y set source_id = f.source_id from framework f where f.cycle_id = y.id and y.source_id in (${DEMONSTRATION})`,
  `delete from framework_cycle where source_id in (${DEMONSTRATION})`,
  ...["seat", "seat_rule", "seat_reference", "body_meeting"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
  // a body of which somebody has recorded something of their own stays with that
  `update body b set source_id = s.source_id
    from (${["seat", "seat_rule", "seat_reference", "body_meeting"].map((table) => `select body_id, source_id from ${table}`).join(" union all ")}) s
    where s.body_id = b.id and b.source_id in (${DEMONSTRATION})`,
  `delete from body where source_id in (${DEMONSTRATION})`,
  `delete from round where source_id in (${DEMONSTRATION})`,
  // a questionnaire that somebody has put to people stays with their round
  `delete from questionnaire q where source_id in (${DEMONSTRATION}) and not exists (select from round r where r.questionnaire_id = q.id)`,
  `delete from activity where source_id in (${DEMONSTRATION})`,
  `delete from partnership where source_id in (${DEMONSTRATION})`,
  ...["network_strategy", "affiliation", "membership", "organisation_suggestion"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
  // a session has no source: it is of the demonstration where all who sat there are
  `delete from participation_session s where exists (select from session_organisation v where v.session_id = s.id)
    and not exists (select from session_organisation v join organisation o on o.id = v.organisation_id
      where v.session_id = s.id and o.source_id not in (${DEMONSTRATION}))`,
  `update organisation o set source_id = r.source_id, source_line = r.source_line
    from (select distinct on (x.id) x.id, x.source_id, x.source_line from (
      select p.partner_id as id, a.source_id, p.source_line from activity_partner p join activity a on a.id = p.activity_id
      union all select a.holder_id, a.source_id, a.source_line from activity a
      union all select organisation_id, source_id, source_line from organisation_role where source_id not in (${DEMONSTRATION})
    ) x order by x.id, x.source_line) r
    where r.id = o.id and o.source_id in (${DEMONSTRATION})`,
  // a change goes with whoever wrote it down first, and whatever was merged into it stands by itself again
  `update outcome set merged_into_id = null, merged_on = null where merged_into_id in (${CHANGES})`,
  `delete from outcome where id in (${CHANGES})`,
  // a demand goes with the last of its owners
  `delete from policy_demand d where source_id in (${DEMONSTRATION})
    or exists (select from demand_party p where p.demand_id = d.id and p.capacity = 'OWNER')
      and not exists (select from demand_party p join organisation o on o.id = p.organisation_id
        where p.demand_id = d.id and p.capacity = 'OWNER' and o.source_id not in (${DEMONSTRATION}))`,
  `delete from decision where source_id in (${DEMONSTRATION}) or led_by_id in (select id from organisation where source_id in (${DEMONSTRATION}))`,
  `delete from organisation where source_id in (${DEMONSTRATION})`,
  ...OF_THOSE_THAT_STAY,
  "delete from source where demonstration",
];

/** Takes the demonstration out of the database, in the caller's transaction. */
export async function removeDemo(ask: Ask): Promise<void> {
  // in the order of imports and confirmations: whoever else changes activities waits, or is waited for
  await ask(`select pg_advisory_xact_lock(${WRITING_LOCK})`);
  await ask(LOCK_COVERAGE);
  await removeDemoAccounts(ask);
  for (const statement of STATEMENTS) await ask(statement);
  await settleEverything(ask);
}
