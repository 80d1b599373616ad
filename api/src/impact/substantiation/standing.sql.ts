import type { Values } from "../../shared/database.ts";
import { mergedWith, seesOutcome } from "../../shared/visibility-impact.ts";
import { isKnownToClaim, seesAsker, seesSubstantiation } from "../../shared/visibility-substantiation.ts";

/*
 * How what people say is counted, as far as a reader may know of it: by SQL, for changes are chosen and counted by what
 * comes of it.
 */

/** SQL that holds where the place of work of somebody who was asked is known to be an organisation that claims the change, under any of its names. */
const worksForClaimant = (s: string, change: string, values: Values): string =>
  `exists (select from organisation employer where (employer.name_key = ${s}.affiliation_key
      or regexp_replace(lower(employer.acronym), '[^[:alnum:]]+', ' ', 'g') = ${s}.affiliation_key
      or exists (select from organisation_alias other where other.organisation_id = employer.id and other.name_key = ${s}.affiliation_key))
    and ${isKnownToClaim("employer.id", change, values)})`;

/**
 * SQL of how far somebody stands from those who claim: as was said when they were asked, but of a claiming organisation who
 * works for one, also where that joined in later.
 *
 * @param change SQL of the id of the change to which it counts, as `changeOf` finds it.
 */
export const standingOf = (s: string, change: string, values: Values): string =>
  `case when ${s}.independence <> 'INTERNAL' and ${s}.affiliation_key is not null and ${worksForClaimant(s, change, values)}
    then 'INTERNAL' else ${s}.independence end`;

/** SQL that holds where somebody answered, and did not answer again about the same change under another link: their latest answer counts, and no two. */
export const isLatest = (s: string, change: string, values: Values): string =>
  `(${s}.answered_at is not null and not exists (select from substantiation later
    where later.outcome_id in ${mergedWith(change)} and later.answered_at is not null
      and (later.answered_at, later.id) > (${s}.answered_at, ${s}.id)
      and (later.name_key = ${s}.name_key or later.email = ${s}.email) and ${seesSubstantiation("later", values)}))`;

/** SQL that holds where somebody disagrees with a part of it, and that was not settled with them. */
export const isOpenDisagreement = (s: string): string =>
  `(${s}.answered_at is not null and ${s}.settled_on is null and 'DISAGREE' in (${s}.answer_fact, ${s}.answer_contribution))`;

/** SQL of `substantiation s`, those of a change, by the SQL of its id, and of what was merged into it, as far as they are seen. */
export const substantiationsOf = (outcome: string, s: string, values: Values): string =>
  `substantiation ${s} where ${s}.outcome_id in ${mergedWith(outcome)} and (${s}.outcome_id = ${outcome} and ${seesAsker(s, values)} or ${seesSubstantiation(s, values)})`;

/** SQL of the JSON of what `StatusFacts` holds of a change, the row of its table. */
export const statusFacts = (t: string, values: Values): string =>
  `(select json_build_object('asked', count(*), 'answers', coalesce(json_agg(json_build_object('independence', ${standingOf("s", `${t}.id`, values)},
      'fact', s.answer_fact, 'contribution', s.answer_contribution, 'isSettled', s.settled_on is not null))
      filter (where ${isLatest("s", `${t}.id`, values)}), '[]'))
    from ${substantiationsOf(`${t}.id`, "s", values)})`;

/** SQL of the JSON of what `SubstantiationFacts` holds of a substantiation. */
export const substantiationFacts = (s: string, values: Values): string =>
  `(select json_build_object('isAnswered', ${s}.answered_at is not null, 'isOver', ${s}.expires_at <= now(),
      'isOpenDisagreement', ${isOpenDisagreement(s)}, 'hasAddress', ${s}.email is not null, 'askedById', ${s}.asked_by_id,
      'wasMergedSince', kept.id is not null and coalesce(o.merged_on >= (${s}.answered_at at time zone 'Europe/Brussels')::date, false),
      'readVersion', ${s}.outcome_version, 'version', coalesce(kept.version, o.version),
      'keptBy', (select json_agg(k.id) from (select coalesce(kept.harvested_by_id, o.harvested_by_id) as id
        union select a.organisation_id from outcome_author a where a.outcome_id = coalesce(kept.id, o.id)) k))
    from outcome o left join outcome kept on kept.id = o.merged_into_id and ${seesOutcome("kept", values)} where o.id = ${s}.outcome_id)`;

/** SQL of the one answer of what somebody says of the change and of the contribution, as `answerOf` finds it. */
const answerSql = (s: string): string =>
  `case ${["DISAGREE", "PARTIAL", "FULL"]
    .map((answer) => `when '${answer}' in (${s}.answer_fact, ${s}.answer_contribution) then '${answer}'`)
    .join(" ")} end`;

/** SQL of the status of a change, the row of its table, as `substantiationStatus` finds it from `statusFacts`. */
export function statusSql(t: string, values: Values): string {
  // found row by row: as a condition it would be joined to every answer there is
  const counted = (s: string): string =>
    `(select ${s}.*, ${isLatest(s, `${t}.id`, values)} and ${standingOf(s, `${t}.id`, values)} = 'INDEPENDENT' as counts from ${substantiationsOf(`${t}.id`, s, values)} offset 0) ${s}`;
  return `(select case when x.open then 'CONTESTED' when x.said >= 2 and x.borne_out >= 0.75 * x.said then 'SUBSTANTIATED'
      when x.said >= 1 and x.borne_out >= 0.5 * x.said then 'PARTIAL' else 'UNSUBSTANTIATED' end
    from (select bool_or(${isOpenDisagreement("s")}) as open, count(${answerSql("s")}) as said,
        coalesce(sum(case ${answerSql("s")} when 'FULL' then 1 when 'PARTIAL' then 0.5 else 0 end), 0) as borne_out
      from ${counted("s")} where s.counts) x)`;
}
