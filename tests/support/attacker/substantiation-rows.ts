/** What is made of people who are asked about changes. */
export const SUBSTANTIATION_TABLES: readonly string[] = ["substantiation"];

/** Everybody asks somebody of their own, and somebody else, about the changes that everybody contributed to and about what they wrote down; words name whoever asks. Some answer, and some of these are named. */
export const SUBSTANTIATIONS_OF_ALL: readonly string[] = [
  `insert into substantiation (id, outcome_id, asked_by_id, name, name_key, position, affiliation, affiliation_key, email, language, independence, token_hash,
      asked_at, expires_at, answered_at, answer_fact, answer_contribution, comment, consents_to_name, outcome_version, settled_on, settled_because)
    select md5('asked ' || c.id || o.id || kind)::uuid, c.id, o.id, 'Somebody whom ' || o.name || ' knows as ' || kind, md5(o.id || kind), 'Reader of ' || o.name,
      case kind when 'own' then o.name end, case kind when 'own' then o.name_key end, md5(o.id || kind) || '@paper.example', 'en', 'INDEPENDENT',
      md5(c.id || o.id::text || kind), '2026-02-01', '2099-01-01', case when kind <> 'silent' then '2026-02-02'::timestamptz end,
      case kind when 'silent' then null when 'no' then 'DISAGREE' else 'FULL' end, case kind when 'silent' then null when 'no' then 'DISAGREE' else 'PARTIAL' end,
      'As ' || o.name || ' says', kind <> 'silent' and length(o.name) % 2 = 0, case when kind <> 'silent' then 1 end,
      case when kind = 'no' and length(o.name) % 3 = 0 then '2026-02-03'::date end, case when kind = 'no' and length(o.name) % 3 = 0 then 'With ' || o.name end
    from organisation o join outcome c on c.slug in ('change-public', 'change-network') or c.harvested_by_id = o.id cross join unnest('{own,yes,no,silent}'::text[]) kind`,
];
