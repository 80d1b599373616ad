/** What evidence is made of, in an order in which it may go. */
export const EVIDENCE_TABLES: readonly string[] = ["bond_assessment", "evidence_item", "evidence_file"];

const EVERYBODY = "organisation o cross join outcome c";

/**
 * For every change that there is, everybody brings something that names them, of which a copy is kept that names them as well,
 * and judges it. How much it says, up to whom it is told and what it rests on depends on who brings it.
 */
export const EVIDENCE_OF_ALL: readonly string[] = [
  `insert into evidence_file (id, sha256, media_type, size, content)
    select md5('copy ' || id)::uuid, encode(sha256(convert_to(name, 'UTF8')), 'hex'), 'text/plain', length(name), convert_to(name, 'UTF8') from organisation`,
  `insert into evidence_item (id, outcome_id, claim, kind, title, source, url, dated_on, expected, if_true, if_false, observed, dependency_group,
      added_by_id, visibility, link_state, link_checked_on, file_id, file_name, file_kept_at)
    select md5('evidence ' || c.id || o.id)::uuid, c.id, case length(o.name) % 2 when 0 then 'CHANGE' else 'CONTRIBUTION' end, 'MINUTES',
      'What ' || o.name || ' was told', o.name, 'https://' || o.slug || '.example', ('2026-01-0' || (1 + length(o.name) % 9))::date, o.name || ' expects it',
      0.95, 0.1 + length(o.name) % 5 / 10.0, case length(o.slug) % 3 when 0 then 'ABSENT' else 'SEEN' end, case length(o.slug) % 2 when 0 then o.name end,
      o.id, case length(o.name) % 3 when 0 then 'PUBLIC' when 1 then 'NETWORK' else 'RESTRICTED' end, 'REACHABLE', '2026-01-05',
      md5('copy ' || o.id)::uuid, o.name || '.txt', '2026-01-05' from ${EVERYBODY}`,
  `insert into bond_assessment (id, outcome_id, organisation_id, scores, note, assessed_on)
    select md5('judged ' || c.id || o.id)::uuid, c.id, o.id, array_fill((1 + length(o.name) % 4)::smallint, array[20]), o.name || ' thinks so', '2026-01-06'
    from ${EVERYBODY}`,
];
