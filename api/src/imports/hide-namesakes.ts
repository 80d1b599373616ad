import { findSecretariat } from "../accounts/organisation-of-role.queries.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import { strictness, visibilityOf } from "../activities/strictness.sql.ts";
import type { Ask } from "../shared/database.ts";
import { PUT_IN_FORCE } from "../visibility/effective-visibility.sql.ts";
import { CONCERNED } from "../visibility/visibility-subject.queries.ts";

/** SQL of the folded names of a new organisation `n`. */
const NAMES = "select n.name_key union select a.name_key from staged_alias a where a.organisation = n.id";

/** SQL of how strict an organisation is hidden that is called like a new one `n`; null where nobody hidden is. */
const HIDDEN = `select max(${strictness("h.visibility")}) from organisation h
  where h.id <> n.id and not h.withheld and h.visibility in ('RESTRICTED', 'CONFIDENTIAL') and h.name_key <> ''
    and (h.name_key in (${NAMES}) or exists (select from organisation_alias b
      where b.organisation_id = h.id and b.holder_id is null and b.name_key in (${NAMES})))`;

/**
 * Hides partners that a file makes known under the name of one that is hidden: two records of one partner would else stand
 * open and hidden side by side. It is the secretariat's setting, of nobody in particular, and waits to be read. The reason is
 * always safety: why the other is hidden is not for whoever brought the file. `$1` is the secretariat.
 */
const HIDE = `insert into visibility_setting (organisation_id, visibility, reason, origin, set_by_organisation_id)
  select n.id, ${visibilityOf("hidden.strictness")}, 'SAFETY', 'SECRETARIAT', $1::uuid
  from staged_organisation n cross join lateral (${HIDDEN}) hidden(strictness)
  where hidden.strictness is not null and not n.withheld and n.id not in (select holder_id from staged_activity)
  returning organisation_id as id`;

/** Whoever brought the file sees of a confidential one what they wrote, as of any hidden partner that they name. */
const AWAIT = `update partnership s set awaits_partner = true from organisation o
  where o.id = s.partner_id and o.id = any($1::uuid[]) and o.visibility = 'CONFIDENTIAL'`;

/** To be asked once what a file says is written and settled: until then the new organisations are like any other. */
export async function hideNamesakes(ask: Ask): Promise<void> {
  const hidden = (await ask<{ id: string }>(HIDE, [await findSecretariat(ask)])).map(({ id }) => id);
  if (hidden.length === 0) return;
  const concerned: string[] = [];
  for (const id of hidden) {
    await ask(PUT_IN_FORCE.organisation, [id]);
    concerned.push(
      ...(await ask<{ id: string }>(CONCERNED.organisation, [id])).map((activity) => activity.id),
    );
  }
  await ask(AWAIT, [hidden]);
  await settleActivities(ask, [...new Set(concerned)]);
}
