import { isForNamedTeams, strictness, visibilityOf } from "./strictness.sql.ts";

/** SQL of the ids of all holders of the activities `$1`. */
const HOLDERS = "(select holder_id from activity where id = any($1::uuid[]))";

/** Live leaves of those holders with who is named in them; work within the umbrella is no partnership. */
const NAMED = `
select a.id, a.holder_id, a.visibility, a.starts_on, a.ends_on, a.source_id, p.partner_id, p.source_line
from activity a join activity_partner p on p.activity_id = a.id
where a.is_leaf and a.withdrawn_on is null and a.holder_id in ${HOLDERS} and a.holder_id <> p.partner_id
  and not exists (select from organisation_role r where r.organisation_id = p.partner_id and r.role in ('SECRETARIAT', 'MEMBER'))`;

/**
 * Partnerships that activities prove, of all holders of the given ones: made where missing, with the dates of the
 * activities that most people may see. A partner that an activity no longer names may still be named by
 * another, with other dates. One that is hidden by then has to accept what is made.
 */
const DERIVE = `
with named as (${NAMED}), proof as (
  select n.*, w.widest from named n join (
    select holder_id, partner_id, min(${strictness("visibility")}) as widest from named group by holder_id, partner_id
  ) w using (holder_id, partner_id) where ${strictness("n.visibility")} = w.widest
)
insert into partnership (holder_id, partner_id, partner_name_key, awaits_partner, proven_for, starts_on, ends_on, source_id, source_line)
select n.holder_id, n.partner_id, o.name_key, bool_or(${isForNamedTeams("o")}), ${visibilityOf("min(n.widest)")}, min(n.starts_on), case when bool_or(n.ends_on is null) then null else max(n.ends_on) end,
  (array_agg(n.source_id order by n.starts_on desc nulls last, n.id))[1],
  (array_agg(n.source_line order by n.starts_on desc nulls last, n.id))[1]
from proof n join organisation o on o.id = n.partner_id
group by n.holder_id, n.partner_id, o.name_key
on conflict (holder_id, partner_id) do update set proven_for = excluded.proven_for, starts_on = excluded.starts_on,
  ends_on = excluded.ends_on, source_id = excluded.source_id, source_line = excluded.source_line
where (partnership.proven_for, partnership.starts_on, partnership.ends_on, partnership.source_id, partnership.source_line)
  is distinct from (excluded.proven_for, excluded.starts_on, excluded.ends_on, excluded.source_id, excluded.source_line)`;

const UNPROVEN = `s.holder_id in ${HOLDERS}
  and (s.holder_id, s.partner_id) not in (select holder_id, partner_id from (${NAMED}) n)`;

/**
 * Partnerships that no live activity proves any more go, unless somebody confirmed or signed them, or hid them: one that
 * came back would be for everybody.
 */
const DROP = `delete from partnership s where s.last_confirmed_on is null and s.agreement_type is null and s.visibility = 'PUBLIC'
  and not exists (select from visibility_setting v where v.partnership_id = s.id) and ${UNPROVEN}`;
const LEAVE_TO_PEOPLE = `update partnership s set proven_for = null where s.proven_for is not null and ${UNPROVEN}`;

const DROP_THEMES = `
delete from partnership_theme where partnership_id in (select id from partnership where holder_id in ${HOLDERS})`;

/**
 * Themes of the partnerships of all holders of the given activities. Who is named comes first: PostgreSQL knows nothing
 * yet of partnerships made in the same transaction, and would else go through all activities for each of them.
 */
const DERIVE_THEMES = `
with named as materialized (${NAMED})
insert into partnership_theme (partnership_id, visibility, theme_code, share, origin, evidence, assumed_equal, confirmed_on, source_line)
select distinct on (s.id, x.theme_code, x.origin, n.visibility) s.id, n.visibility, x.theme_code, x.share, x.origin, x.evidence, x.assumed_equal, x.confirmed_on, x.source_line
from named n join partnership s on s.holder_id = n.holder_id and s.partner_id = n.partner_id
join activity_theme x on x.activity_id = n.id
order by s.id, x.theme_code, x.origin, n.visibility, x.share desc, x.id`;

/** Brings the partnerships of all holders of the activities `$1` in step with them; in this order. */
export const DERIVE_PARTNERSHIPS = [DERIVE, DROP, LEAVE_TO_PEOPLE, DROP_THEMES, DERIVE_THEMES];
