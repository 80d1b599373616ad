/** What decisions are made of, in an order in which it may go. */
export const DECISION_TABLES: readonly string[] = [
  "proposal_answer",
  "proposal",
  "participation_score",
  "stance",
  "decision_party",
  "agenda_item",
  "feedback_request",
  "decision_stage",
  "decision",
];

const EVERYBODY = "organisation o cross join decision d";

/**
 * A decision that everybody may read and one of the network; in both, everybody takes part, stands somewhere, put something
 * on the agenda that names them and proposed something that does. Some proposals are answered, and of these some contested.
 * Of everybody it is said how far they took part, by themselves and as a claim.
 */
export const DECISIONS_OF_ALL: readonly string[] = [
  `insert into decision (id, source_id, slug, title, type, objective, open_to, access_measures, led_by_id, opened_on, answer_within_days, contest_within_days, is_public)
    select md5('decision ' || open)::uuid, (select id from source order by taken_on, id limit 1), 'decision-' || open, 'Choice of demands', 'POLICY_DEMAND',
      'What we ask', '{}', '{}', $1, '2026-01-01', 30, 60, open from unnest('{true,false}'::boolean[]) open`,
  `insert into decision_stage (id, decision_id, kind, opens_on) select md5('stage ' || id)::uuid, id, 'AGENDA', '2026-01-01' from decision`,
  `insert into feedback_request (id, decision_id, question, asked_on, closes_on)
    select md5('feedback ' || id)::uuid, id, 'Which first?', '2026-01-02', '2026-01-09' from decision`,
  `insert into decision_party (id, decision_id, organisation_id, invited_on)
    select md5('party ' || d.id || o.id)::uuid, d.id, o.id, '2026-01-01' from ${EVERYBODY}`,
  `insert into stance (id, decision_id, organisation_id, stance, asked_on, stated_on, note)
    select md5('stance ' || d.id || o.id)::uuid, d.id, o.id, 'SUPPORT', '2026-01-01', '2026-01-02', o.name || ' agrees' from ${EVERYBODY}`,
  `insert into proposal (id, decision_id, author_id, constituency, title, text, language, submitted_on, status)
    select md5('proposal ' || d.id || o.id)::uuid, d.id, o.id, 'PARTNER', 'What ' || o.name || ' proposes', o.name || ' asks for this', 'en', '2026-01-03',
      case length(o.name) % 3 when 0 then 'SUBMITTED' when 1 then 'REJECTED' else 'ADOPTED' end from ${EVERYBODY}`,
  `insert into proposal_answer (id, proposal_id, answered_on, answered_by_id, outcome, reasons, changed_sentence, contested_on, contested_because)
    select md5('answer ' || p.id)::uuid, p.id, '2026-02-01', $1, p.status, 'To ' || o.name, 'As ' || o.name || ' said',
      case when p.status = 'REJECTED' then '2026-02-02'::date end, case when p.status = 'REJECTED' then o.name || ' disagrees' end
    from proposal p join organisation o on o.id = p.author_id where p.status <> 'SUBMITTED'`,
  `insert into participation_score (id, decision_id, organisation_id, assessed_by, actual, desired, agrees, evidence, assessed_on, first_told_on, is_shared)
    select md5('score ' || d.id || o.id || by)::uuid, d.id, o.id, by, length(o.name) % 5, case when by = 'PARTNER' then 4 end,
      case when by = 'PARTNER' then false end, o.name || ' was there', '2026-01-03', '2026-01-03', by = 'PARTNER' and length(o.name) % 2 = 0
    from ${EVERYBODY} cross join unnest('{PARTNER,SECRETARIAT}'::text[]) by`,
  `insert into agenda_item (id, decision_id, title, initiator_id, constituency, put_on)
    select md5('item ' || d.id || o.id)::uuid, d.id, 'Asked for by ' || o.name, o.id, 'PARTNER', '2026-01-02' from ${EVERYBODY}`,
];
