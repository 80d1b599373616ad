import { withBenchClient } from "./bench-database.ts";
import { staffOf } from "./bench-viewers.ts";
import type { Line } from "./verdict.ts";
import { measureAsked, withProgram } from "./within-process.ts";

const FIGURE =
  "{ ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable } }";
const FIGURES = `{ decisions asked told counts turnout ${FIGURE} meanActual ${FIGURE} meanDesired ${FIGURE} meanClaimed ${FIGURE} powerGap ${FIGURE} claimGap ${FIGURE} }`;

const REGISTER = `{ decisions(first: 50) { totalCount nodes { slug title type currentStage openedOn decidedOn outcome ledBy { slug name }
  parties { id } stanceCounts { stance count } } } }`;
const STORY = `{ decision(slug: "decision-1") { title stages { kind } parties { organisation { name } } stances { stance organisation { name } } agenda { title } } }`;
const PROPOSALS = `{ proposals(first: 50) { totalCount nodes { title status isWaiting isLate dueOn daysOpen author { name } decision { title } answers { outcome reasons } } } }`;
const LEDGER = `{ participationLedger { years rows { type year figures ${FIGURES} } whole ${FIGURES}
  acts { proposals followThrough ${FIGURE} timeToAnswer { median ${FIGURE} } } waiting { lateProposals } } }`;

/** Eight years of decisions: each with twenty partners that were asked, of which eight scored it, and twelve proposals, most of them answered. */
const DECISIONS = [
  `insert into decision (id, source_id, slug, title, type, objective, open_to, access_measures, led_by_id, opened_on, decided_on, outcome, answer_within_days)
    select md5('decision ' || n)::uuid, md5('source')::uuid, 'decision-' || n, 'Decision number ' || n,
      (array['ORIENTATION', 'POLICY_DEMAND', 'BUDGET_ALLOCATION', 'PARTNER_CHOICE', 'GOVERNANCE'])[1 + n % 5], 'What is to be decided', '{}', '{}', s.organisation_id,
      date '2018-01-01' + n * 7, case when n % 4 > 0 then date '2018-03-01' + n * 7 end, case when n % 4 > 0 then 'ADOPTED' end, 30
    from generate_series(1, 400) n cross join (select organisation_id from organisation_role where role = 'SECRETARIAT' limit 1) s`,
  `insert into decision_party (decision_id, organisation_id, invited_on)
    select d.id, md5('partner ' || 1 + (d.nth * 17 + n * 31) % 4000)::uuid, d.opened_on
    from (select *, row_number() over (order by slug) as nth from decision) d cross join generate_series(1, 20) n`,
  `insert into stance (decision_id, organisation_id, stance, asked_on, stated_on)
    select d.id, md5('member ' || n)::uuid, case when n % 3 = 0 then 'NO_ANSWER' else 'SUPPORT' end, d.opened_on, case when n % 3 > 0 then d.opened_on + 5 end
    from decision d cross join generate_series(1, 60) n`,
  `insert into participation_score (decision_id, organisation_id, assessed_by, actual, desired, agrees, assessed_on, first_told_on)
    select p.decision_id, p.organisation_id, 'PARTNER', nth % 4, case when nth % 2 = 0 then 3 end, nth % 2 = 1, p.invited_on + 60, p.invited_on + 60
    from (select *, row_number() over (partition by decision_id order by organisation_id) as nth from decision_party) p where nth <= 8`,
  `insert into proposal (id, decision_id, author_id, constituency, title, text, language, submitted_on, status)
    select md5('proposal ' || p.id)::uuid, p.decision_id, p.organisation_id, 'PARTNER', 'A proposal', 'What we propose', 'en', p.invited_on + 3,
      case when nth % 4 = 0 then 'SUBMITTED' when nth % 3 = 0 then 'ADOPTED' else 'REJECTED' end
    from (select *, row_number() over (partition by decision_id order by organisation_id) as nth from decision_party) p where nth <= 12`,
  `insert into proposal_answer (proposal_id, number, answered_on, outcome, reasons)
    select id, 1, submitted_on + 20, status, 'Because of this' from proposal where status <> 'SUBMITTED'`,
  "analyze decision, decision_party, stance, participation_score, proposal, proposal_answer",
];

const ASKED = [
  { what: "register: first 50 of 400 decisions", query: REGISTER, turns: 15 },
  { what: "one decision with its story", query: STORY, turns: 15 },
  { what: "first 50 of 4,800 proposals, with answers and clocks", query: PROPOSALS, turns: 15 },
  { what: "ledger of 400 decisions and 3,200 scores", query: LEDGER, turns: 5 },
];

/** What staff read of decisions, within the process, against the SQL that it sends. */
export async function measureDecisions(databaseUrl: string): Promise<Line[]> {
  await withBenchClient(databaseUrl, async (client) => {
    for (const statement of DECISIONS) await client.query(statement);
  });
  return withProgram(databaseUrl, async (program) => {
    const staff = await staffOf(program.client);
    const lines: Line[] = [];
    for (const { what, query, turns } of ASKED)
      lines.push(await measureAsked(program, staff, { what, question: { query }, turns }));
    return lines;
  });
}
