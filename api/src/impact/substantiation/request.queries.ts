import { hashToken } from "../../accounts/token-hash.ts";
import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import { nameIn } from "../../shared/language.ts";
import { mergedWith, seesContribution, seesOutcome } from "../../shared/visibility-impact.ts";
import { ASKED_SIGHT, changeOf } from "../../shared/visibility-substantiation.ts";
import type { SubstantiationRequest } from "./request.types.ts";
import { standingOf } from "./standing.sql.ts";

/** SQL of the JSON of a change, the row of its table, as somebody who is asked is shown it. */
const toldOutcome = (o: string, { language }: Pick<Context, "language">, values: Values): string =>
  `json_build_object('title', ${o}.title, 'language', ${o}.language, 'actor', ${o}.actor, 'change', ${o}.change, 'changedFrom', ${o}.changed_from,
    'changedTo', ${o}.changed_to, 'changedOn', ${o}.changed_on, 'changedUntil', ${o}.changed_until, 'significance', ${o}.significance,
    'version', ${o}.version, 'place', coalesce((select ${nameIn("n.names", language)} from country n where n.code = ${o}.country_code),
      (select ${nameIn("m.names", language)} from region m where m.code = ${o}.region_code)),
    'contributions', (select coalesce(json_agg(json_build_object('organisation', by.name, 'narrative', c.narrative, 'language', c.language,
        'role', c.role) order by by.name_key, by.id), '[]')
      from contribution c join organisation by on by.id = c.organisation_id
      where c.outcome_id in ${mergedWith(`${o}.id`)} and ${seesContribution("c", values)}))`;

/** SQL of the JSON of what a link opens, but for what is figured from the clock. */
function requestSql(context: Context, token: string, values: Values): string {
  return `select json_build_object('state', case when s.answered_at is not null then 'ANSWERED' when s.expires_at <= now() then 'EXPIRED' else 'ASKED' end,
      'mayAnswer', x.told and s.expires_at > now(), 'expiresAt', s.expires_at, 'name', s.name, 'position', s.position, 'worksFor', s.affiliation,
      'askedBy', by.name, 'demonstration', (select origin.demonstration from source origin where origin.id = o.source_id), 'isInside', ${standingOf("s", "o.id", values)} = 'INTERNAL',
      'outcome', case when x.told and s.expires_at > now() then ${toldOutcome("o", context, values)} end,
      'answer', case when s.answered_at is not null then json_build_object('fact', s.answer_fact, 'contribution', s.answer_contribution,
        'comment', s.comment, 'consentsToName', s.consents_to_name, 'answeredAt', s.answered_at, 'settledBecause', s.settled_because) end) as request
    from substantiation s join outcome o on o.id = ${changeOf("s", values)} join organisation by on by.id = s.asked_by_id
      cross join lateral (select ${seesOutcome("o", values)} as told) x
    where s.token_hash = ${values.bind(hashToken(token))}`;
}

/** What a link opens, the same for everybody who has it; null when it opens nothing. What links hold nobody guesses, so nothing is counted here. */
export async function findRequest(context: Context, token: string): Promise<SubstantiationRequest | null> {
  const values = new Values(ASKED_SIGHT);
  const [found] = await context.database.rows<{ request: SubstantiationRequest }>(
    requestSql(context, token, values),
    values.list,
  );
  return found?.request ?? null;
}
