import type { Ask } from "../shared/database.ts";
import { DERIVE_COVERAGE, DROP_COVERAGE } from "./derive-coverage.sql.ts";
import { DERIVE_TOTALS, DROP_TOTALS, LOCK_COVERAGE, touchedBy } from "./derive-totals.sql.ts";

/**
 * Where two holders tell the same money, the end nearest to the partner counts: an activity that another live activity
 * of another holder names as where its money comes from, or that names one as where its money goes, counts elsewhere.
 */
const LINK_HOLDERS = `
with told as (
  select a.id from activity a cross join lateral unnest(a.receiver_activities) r(identifier)
  join activity b on b.identifier = r.identifier and b.holder_id <> a.holder_id and b.withdrawn_on is null
  union
  select a.id from activity b cross join lateral unnest(b.provider_activities) p(identifier)
  join activity a on a.identifier = p.identifier and a.holder_id <> b.holder_id
  where b.withdrawn_on is null
)
update activity a set counted_elsewhere = (a.id in (select id from told))
where a.counted_elsewhere <> (a.id in (select id from told)) returning a.id`;

/**
 * Partnerships that activities prove, of all holders of the given ones: made where missing, with the dates of the
 * activities. A partner that an activity no longer names may still be named by another, with other dates.
 */
const DERIVE_PARTNERSHIPS = `
insert into partnership (holder_id, partner_id, partner_name_key, starts_on, ends_on, source_id, source_line)
select a.holder_id, p.partner_id, o.name_key, min(a.starts_on), case when bool_or(a.ends_on is null) then null else max(a.ends_on) end,
  (array_agg(a.source_id order by a.starts_on desc nulls last, a.id))[1],
  (array_agg(p.source_line order by a.starts_on desc nulls last, a.id))[1]
from activity a join activity_partner p on p.activity_id = a.id join organisation o on o.id = p.partner_id
where a.withdrawn_on is null and a.holder_id in (select holder_id from activity where id = any($1::uuid[]))
  and a.holder_id <> p.partner_id
group by a.holder_id, p.partner_id, o.name_key
on conflict (holder_id, partner_id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
  source_id = excluded.source_id, source_line = excluded.source_line
where (partnership.starts_on, partnership.ends_on, partnership.source_id, partnership.source_line)
  is distinct from (excluded.starts_on, excluded.ends_on, excluded.source_id, excluded.source_line)`;

/** Partnerships that no live activity proves any more and nobody confirmed or signed. */
const DROP_PARTNERSHIPS = `
delete from partnership s where s.last_confirmed_on is null and s.agreement_type is null
  and s.holder_id in (select holder_id from activity where id = any($1::uuid[]))
  and not exists (select from activity a join activity_partner p on p.activity_id = a.id
    where a.holder_id = s.holder_id and p.partner_id = s.partner_id and a.withdrawn_on is null)`;

const DROP_PARTNERSHIP_THEMES = `
delete from partnership_theme where partnership_id in (
  select s.id from partnership s where s.holder_id in (select holder_id from activity where id = any($1::uuid[])))`;

/**
 * Themes of the partnerships of all holders of the given activities. Who is named comes first: PostgreSQL knows nothing
 * yet of partnerships made in the same transaction, and would else go through all activities for each of them.
 */
const DERIVE_PARTNERSHIP_THEMES = `
with named as materialized (
  select a.id, a.holder_id, p.partner_id, a.visibility from activity a join activity_partner p on p.activity_id = a.id
  where a.holder_id in (select holder_id from activity where id = any($1::uuid[])) and a.is_leaf and a.withdrawn_on is null
)
insert into partnership_theme (partnership_id, visibility, theme_code, share, origin, evidence, assumed_equal, confirmed_on, source_line)
select distinct on (s.id, x.theme_code, x.origin, a.visibility) s.id, a.visibility, x.theme_code, x.share, x.origin, x.evidence, x.assumed_equal, x.confirmed_on, x.source_line
from named a join partnership s on s.holder_id = a.holder_id and s.partner_id = a.partner_id
join activity_theme x on x.activity_id = a.id
order by s.id, x.theme_code, x.origin, a.visibility, x.share desc, x.id`;

/** To be asked before facts of activities are changed: of two that change the same activity, one waits for the other. */
export const LOCK_ACTIVITIES =
  "select from activity where id = any($1::uuid[]) order by id for no key update";

/** Brings everything that is derived from activities in step with them, in the transaction that changed them. */
export async function settleActivities(ask: Ask, ids: readonly string[]): Promise<void> {
  await ask(LOCK_COVERAGE);
  const linked = await ask<{ id: string }>(LINK_HOLDERS);
  const touched = [...new Set([...ids, ...linked.map(({ id }) => id)])];
  const dropped = await ask<Cell>(touchedBy(DROP_COVERAGE), [touched]);
  const derived = await ask<Cell>(touchedBy(DERIVE_COVERAGE), [touched]);
  await settleTotals(ask, [...dropped, ...derived]);
  await ask(DERIVE_PARTNERSHIPS, [ids]);
  await ask(DROP_PARTNERSHIPS, [ids]);
  await ask(DROP_PARTNERSHIP_THEMES, [ids]);
  await ask(DERIVE_PARTNERSHIP_THEMES, [ids]);
}

/** A theme and a place, empty where not stated. */
interface Cell {
  readonly theme: string;
  readonly place: string;
}

async function settleTotals(ask: Ask, cells: readonly Cell[]): Promise<void> {
  const themesAndPlaces = [cells.map(({ theme }) => theme), cells.map(({ place }) => place)];
  await ask(DROP_TOTALS, themesAndPlaces);
  await ask(DERIVE_TOTALS, themesAndPlaces);
}

/** Coverage of activities that were deleted. */
const DROP_ORPHANS =
  "delete from coverage_row c where not exists (select from activity a where a.id = c.activity_id)";

/** The same for every activity of the database, and for those that are gone from it. */
export async function settleEverything(ask: Ask): Promise<void> {
  await ask(LOCK_COVERAGE);
  await settleTotals(ask, await ask<Cell>(touchedBy(DROP_ORPHANS)));
  const activities = await ask<{ id: string }>("select id from activity");
  await settleActivities(
    ask,
    activities.map(({ id }) => id),
  );
}
