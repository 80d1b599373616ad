import { withBenchClient } from "./bench-database.ts";
import { staffOf } from "./bench-viewers.ts";
import type { Line } from "./verdict.ts";
import { measureAsked, withProgram } from "./within-process.ts";

const FIGURE =
  "{ ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable } }";
const STATUS = `status { status asked independentAnswers score ${FIGURE} }`;

const MATRIX = `{ impactMatrix { total cells { arena influenceType total counts { status count } } substantiated { holds counted }
  contributions(counting: FRACTIONAL) { organisation { name } count } evidenceAge { medianDays } } }`;
const LIST = `{ outcomes(first: 50) { totalCount nodes { slug title arena changedOn harvestedBy { name } contributions { organisation { name } } ${STATUS} } } }`;
const CLAIM = `{ outcome(slug: "outcome-7") { title actor change contributions { narrative role organisation { name } } rivals { text assessment }
  evidence { title test observed addedBy { name } } confidence { band advice } substantiations { answerFact counts } demands { title } ${STATUS} } }`;
const DEMANDS = `{ policyDemands(first: 50) { totalCount nodes { title currentStage stages { stage happenedOn } parties { organisation { name } } uptake ${FIGURE} outcomes { ${STATUS} } } } }`;

/** Ten years of an umbrella: 100 demands with five steps each and 400 changes, each with three contributions, four pieces of evidence and three answers. */
const IMPACT = [
  `insert into policy_demand (id, source_id, slug, title, summary, language, theme_code, arena, raised_on)
    select md5('demand ' || n)::uuid, md5('source')::uuid, 'demand-' || n, 'Demand number ' || n, 'What is asked', 'en', t.code,
      (array['BELGIUM', 'EUROPE', 'PARTNER_COUNTRY', 'INTERNATIONAL'])[1 + n % 4], date '2016-01-01' + n * 30
    from generate_series(1, 100) n join lateral (select code from theme order by position offset n % 6 limit 1) t on true`,
  `insert into demand_party (demand_id, organisation_id, capacity)
    select d.id, md5(case n when 1 then 'member ' || 1 + nth % 60 else 'partner ' || 1 + nth * n % 4000 end)::uuid, case n when 1 then 'OWNER' else 'CO_AUTHOR' end
    from (select id, row_number() over (order by slug) as nth from policy_demand) d cross join generate_series(1, 3) n`,
  `insert into stage_event (demand_id, stage, happened_on, source)
    select d.id, (array[1, 2, 3, 2, 4])[n], d.raised_on + n * 40, 'The minutes' from policy_demand d cross join generate_series(1, 5) n`,
  `insert into outcome (id, source_id, slug, title, language, actor, actor_kind, change, changed_on, theme_code, arena, influence_type, direction, is_intended, harvested_by_id, harvested_on, visibility)
    select md5('outcome ' || n)::uuid, md5('source')::uuid, 'outcome-' || n, 'The committee adopts text ' || n, 'en', 'Committee ' || n, 'PARLIAMENT', 'It adopts text ' || n,
      date '2016-06-01' + n * 9, t.code, (array['BELGIUM', 'EUROPE', 'INTERNATIONAL'])[1 + n % 3], (array['POLICY_CONTENT', 'PROCEDURE', 'ATTITUDE', 'AGENDA_FRAMING'])[1 + n % 4],
      (array['POSITIVE', 'MIXED', 'NEGATIVE'])[1 + n % 3], n % 5 > 0, md5('member ' || 1 + n % 60)::uuid, date '2016-07-01' + n * 9, 'PUBLIC'
    from generate_series(1, 400) n join lateral (select code from theme order by position offset n % 6 limit 1) t on true`,
  "insert into outcome_demand (outcome_id, demand_id) select md5('outcome ' || n)::uuid, md5('demand ' || 1 + n % 100)::uuid from generate_series(1, 400) n",
  `insert into contribution (outcome_id, organisation_id, narrative, language, role, confirmed_on)
    select md5('outcome ' || n)::uuid, md5(case k when 3 then 'partner ' || 1 + n % 4000 else 'member ' || 1 + (n + k * 7) % 60 end)::uuid, 'What it did', 'en', 'SUPPORTING', date '2026-01-01'
    from generate_series(1, 400) n cross join generate_series(1, 3) k`,
  `insert into rival_explanation (outcome_id, text, assessment) select md5('outcome ' || n)::uuid, 'An election', 'NOT_ASSESSED' from generate_series(1, 400) n`,
  `insert into evidence_item (outcome_id, claim, kind, title, source, dated_on, if_true, if_false, observed, added_by_id, visibility)
    select md5('outcome ' || n)::uuid, 'CHANGE', 'MINUTES', 'Minutes ' || k, 'The Chamber', date '2016-06-01' + n * 9, 0.95, 0.1 * k, 'SEEN', md5('member ' || 1 + n % 60)::uuid, 'PUBLIC'
    from generate_series(1, 400) n cross join generate_series(1, 4) k`,
  `insert into substantiation (outcome_id, asked_by_id, name, name_key, position, language, independence, asked_at, expires_at, answered_at, answer_fact, answer_contribution, outcome_version)
    select md5('outcome ' || n)::uuid, md5('member ' || 1 + n % 60)::uuid, 'Somebody ' || k, 'somebody ' || n || k, 'Researcher', 'en', 'INDEPENDENT', '2026-01-01', '2026-03-01', '2026-01-09',
      (array['FULL', 'PARTIAL', 'FULL'])[k], (array['FULL', 'FULL', 'NO_OPINION'])[k], 1
    from generate_series(1, 400) n cross join generate_series(1, 3) k`,
  "analyze policy_demand, demand_party, stage_event, outcome, outcome_demand, contribution, evidence_item, substantiation",
];

const ASKED = [
  { what: "matrix of 400 changes, 1,200 contributions and 1,200 answers", query: MATRIX, turns: 5 },
  { what: "first 50 of 400 changes, with contributors and status", query: LIST, turns: 10 },
  { what: "one change with all that is said of it", query: CLAIM, turns: 15 },
  { what: "first 50 of 100 demands, with paths and changes", query: DEMANDS, turns: 5 },
];

/** What staff read of policy impact, within the process, against the SQL that it sends. */
export async function measureImpact(databaseUrl: string): Promise<Line[]> {
  await withBenchClient(databaseUrl, async (client) => {
    for (const statement of IMPACT) await client.query(statement);
  });
  return withProgram(databaseUrl, async (program) => {
    const staff = await staffOf(program.client);
    const lines: Line[] = [];
    for (const { what, query, turns } of ASKED)
      lines.push(await measureAsked(program, staff, { what, question: { query }, turns }));
    return lines;
  });
}
