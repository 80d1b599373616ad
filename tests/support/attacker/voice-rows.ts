/** What safe-space sessions and words are made of, in an order in which it may go. */
export const VOICE_TABLES: readonly string[] = [
  "safe_space_follow_up",
  "safe_space_session",
  "term_remark",
  "term",
];

/**
 * A session that is released and one that is not, after both of which everybody does something; and words in every state
 * that everybody proposed and remarked on, with texts that name them.
 */
export const VOICE_OF_ALL: readonly string[] = [
  `insert into safe_space_session (id, state, held_on, size_band, topics, summary, agreed_on, released_on)
    select md5('space ' || state)::uuid, state, '2026-01-05', 'FIVE_TO_NINE', '{Money}', 'Said when ' || state, '2026-01-06',
      case when state = 'RELEASED' then '2026-01-07'::date end from unnest('{AGREED,RELEASED}'::text[]) state`,
  `insert into safe_space_follow_up (id, session_id, text, organisation_id, due_on)
    select md5('action ' || s.id || o.id)::uuid, s.id, 'What ' || o.name || ' does', o.id, '2026-03-01' from organisation o cross join safe_space_session s`,
  `insert into term (id, source_id, slug, word, word_key, language, status, forms, exceptions, reasons, proposed_by_id)
    select md5('term ' || status || o.id)::uuid, (select id from source order by taken_on, id limit 1), 'word-' || lower(status) || '-' || o.slug,
      'Word of ' || o.name, 'word', 'en', status, '{}', '{}', o.name || ' says so', o.id
    from organisation o cross join unnest('{PROPOSED,CONTESTED}'::text[]) status`,
  `insert into term (id, source_id, slug, word, word_key, language, status, forms, exceptions, decided_because)
    select md5('term ' || word)::uuid, (select id from source order by taken_on, id limit 1), word, word, word, 'en', 'DISCOURAGED', '{}', '{}', 'Decided'
    from unnest('{charity,alms}'::text[]) word`,
  `insert into term_remark (id, term_id, organisation_id, agrees, reason, remarked_on)
    select md5('remark ' || t.id || o.id)::uuid, t.id, o.id, false, o.name || ' thinks so', '2026-01-02'
    from organisation o join term t on t.status = 'DISCOURAGED' or t.proposed_by_id = $1`,
];
