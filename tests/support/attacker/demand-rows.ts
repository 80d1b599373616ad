/** What demands are made of, in an order in which it may go. */
export const DEMAND_TABLES: readonly string[] = [
  "demand_action_actor",
  "demand_action",
  "ask_coding",
  "demand_ask",
  "demand_coordination",
  "demand_party",
  "demand_target",
  "stage_event",
  "policy_demand",
];

const SOURCE = "(select id from source order by taken_on, id limit 1)";
const THEME = "(select code from theme order by position limit 1)";
const ANY = "policy_demand d";

/**
 * A demand for everybody and one of the network that everybody wrote with the umbrella, was asked about and did something
 * for; and one that each asks for alone. Words name whoever they are of. All are read in a text, and were further once.
 */
export const DEMANDS_OF_ALL: readonly string[] = [
  `insert into policy_demand (id, source_id, slug, title, summary, language, theme_code, arena, raised_on, visibility, decision_id)
    select md5('demand ' || class)::uuid, ${SOURCE}, 'demand-' || lower(class), 'What all ask together', 'We ask', 'en', ${THEME}, 'BELGIUM', '2026-01-01', class,
      md5('decision ' || (class = 'PUBLIC'))::uuid from unnest('{PUBLIC,NETWORK}'::text[]) class`,
  `insert into demand_party (id, demand_id, organisation_id, capacity)
    select md5('behind ' || d.id || o.id)::uuid, d.id, o.id, case when o.id = $1 then 'OWNER' else 'CO_AUTHOR' end from organisation o cross join ${ANY}`,
  `insert into demand_coordination (id, demand_id, organisation_id, state, agreed_on, note)
    select md5('told ' || d.id || o.id)::uuid, d.id, o.id, 'DIVERGENT', '2026-01-02', o.name || ' sees it differently' from organisation o cross join ${ANY}`,
  `insert into demand_action (id, demand_id, type, title, began_on, met, is_public)
    select md5('done ' || d.id || o.id)::uuid, d.id, 'LOBBY', o.name || ' asks the minister', '2026-02-01', 'The cabinet that ' || o.name || ' knows', length(o.name) % 3 > 0
    from organisation o cross join ${ANY}`,
  `insert into demand_action_actor (action_id, organisation_id)
    select md5('done ' || d.id || o.id)::uuid, o.id from organisation o cross join ${ANY}`,
  `insert into policy_demand (id, source_id, slug, title, summary, language, theme_code, arena, raised_on, visibility)
    select md5('demand ' || id)::uuid, ${SOURCE}, 'demand-of-' || slug, 'What ' || name || ' asks', name || ' asks for this', 'en', ${THEME}, 'EUROPE', '2026-01-02',
      case when visibility <> 'PUBLIC' then visibility when length(name) % 3 = 0 then 'PUBLIC' when length(name) % 3 = 1 then 'NETWORK' else 'RESTRICTED' end from organisation where id <> $1`,
  `insert into demand_party (id, demand_id, organisation_id, capacity)
    select md5('owner ' || id)::uuid, md5('demand ' || id)::uuid, id, 'OWNER' from organisation where id <> $1`,
  `insert into demand_target (id, demand_id, name, kind) select md5('target ' || d.id)::uuid, d.id, 'The Chamber', 'PARLIAMENT' from ${ANY}`,
  `insert into demand_ask (id, demand_id, number, text, weight, ideal, fallback, result)
    select md5('ask ' || d.id)::uuid, d.id, 1, d.title, 2, 0.7, 0.43, 0.5 from ${ANY}`,
  `insert into ask_coding (id, ask_id, coded_by_id, uptake, text, coded_on)
    select md5('coding ' || a.id || uptake)::uuid, a.id, md5('reader ' || uptake)::uuid, uptake, a.text, '2026-02-02'
    from demand_ask a cross join unnest('{PARTLY,TAKEN_UP}'::text[]) uptake`,
  `insert into stage_event (id, demand_id, stage, happened_on, flag, source)
    select md5('event ' || d.id || stage)::uuid, d.id, stage, '2026-02-05'::date - stage, case when stage = 1 then 'REVERSED' end, d.title
    from ${ANY} cross join unnest('{1,3}'::int[]) stage`,
];
