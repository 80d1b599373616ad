/** What changes are made of, in an order in which it may go. */
export const OUTCOME_TABLES: readonly string[] = [
  "contribution_action",
  "contribution",
  "outcome_author",
  "outcome_consent",
  "outcome_demand",
  "outcome_distinction",
  "rival_explanation",
  "outcome",
];

const SOURCE = "(select id from source order by taken_on, id limit 1)";
const THEME = "(select code from theme order by position limit 1)";
const COLUMNS = `id, source_id, slug, title, language, actor, actor_kind, change, changed_on, theme_code, arena, influence_type, direction, is_intended,
  harvested_by_id, harvested_on, visibility, merged_into_id, merged_on`;
const SHARED = "organisation o cross join outcome c where c.slug in ('change-public', 'change-network')";

/**
 * A change for everybody and one of the network that the umbrella wrote down and to which everybody contributed, in words that
 * name them; one that each wrote down with the umbrella, and one for itself, of which some were merged into the former, and some are like each other.
 * What somebody hidden wrote down is hidden as they are. Everybody let the former be told.
 */
export const OUTCOMES_OF_ALL: readonly string[] = [
  `insert into outcome (${COLUMNS})
    select md5('change ' || class)::uuid, ${SOURCE}, 'change-' || lower(class), 'The Chamber adopts a resolution on debt', 'en', 'The Chamber', 'PARLIAMENT',
      'It asks for debt relief', '2026-02-01', ${THEME}, 'BELGIUM', 'POLICY_CONTENT', 'POSITIVE', true, $1, '2026-02-02', class, null, null
    from unnest('{PUBLIC,NETWORK}'::text[]) class`,
  `insert into outcome (${COLUMNS})
    select md5('change ' || o.id)::uuid, ${SOURCE}, 'change-of-' || o.slug, 'The Chamber adopts what ' || o.name || ' asks on debt', 'en', 'The Chamber', 'PARLIAMENT',
      'It asks for debt relief', '2026-02-03', ${THEME}, 'BELGIUM', 'PROCEDURE', case length(o.name) % 2 when 0 then 'NEGATIVE' else 'POSITIVE' end,
      length(o.name) % 3 > 0, o.id, '2026-02-04',
      case when o.visibility <> 'PUBLIC' then o.visibility when length(o.slug) % 3 = 0 then 'NETWORK' else 'PUBLIC' end,
      case length(o.slug) % 2 when 0 then md5('change PUBLIC')::uuid end, case length(o.slug) % 2 when 0 then '2026-02-05'::date end
    from organisation o where o.id <> $1`,
  `insert into outcome (${COLUMNS})
    select md5('with ' || o.id)::uuid, ${SOURCE}, 'change-with-' || o.slug, 'The minister hears ' || o.name, 'en', 'The minister', 'GOVERNMENT', 'She invites ' || o.name,
      '2026-02-08', ${THEME}, 'EUROPE', 'ATTITUDE', 'MIXED', true, $1, '2026-02-09', o.visibility, null, null from organisation o where o.id <> $1`,
  `insert into outcome_author (id, outcome_id, organisation_id)
    select md5('wrote ' || o.id)::uuid, md5('with ' || o.id)::uuid, o.id from organisation o where o.id <> $1`,
  `insert into contribution (id, outcome_id, organisation_id, narrative, language, role, confirmed_on, visibility)
    select md5('part ' || c.id || o.id)::uuid, c.id, o.id, 'What ' || o.name || ' did', 'en', 'SUPPORTING', '2026-02-06',
      case length(o.name) % 3 when 0 then 'NETWORK' else 'PUBLIC' end from ${SHARED}`,
  `insert into contribution (id, outcome_id, organisation_id, narrative, language, role, confirmed_on, visibility)
    select md5('own ' || o.id)::uuid, md5('change ' || o.id)::uuid, o.id, 'What ' || o.name || ' did alone', 'en', 'MINOR', '2026-02-06', 'PUBLIC'
    from organisation o where o.id <> $1`,
  `insert into contribution_action (contribution_id, action_id)
    select k.id, a.id from contribution k join demand_action_actor d on d.organisation_id = k.organisation_id join demand_action a on a.id = d.action_id`,
  `insert into outcome_consent (id, outcome_id, organisation_id, up_to, said_on, note)
    select md5('lets ' || c.id || o.id)::uuid, c.id, o.id, 'PUBLIC', '2026-02-07', 'As ' || o.name || ' said' from ${SHARED}`,
  `insert into outcome_demand (outcome_id, demand_id)
    select c.id, d.id from outcome c cross join policy_demand d where c.slug in ('change-public', 'change-network') and d.slug in ('demand-public', 'demand-network')`,
  `insert into outcome_demand (outcome_id, demand_id) select md5('change ' || o.id)::uuid, md5('demand ' || o.id)::uuid from organisation o where o.id <> $1`,
  `insert into rival_explanation (id, outcome_id, text, assessment)
    select md5('rival ' || c.id)::uuid, c.id, 'An election, or ' || c.title, 'NOT_ASSESSED' from outcome c`,
];
