import { namedFrom, workFrom } from "./strictness.sql.ts";

/**
 * Where two holders tell the same money, the end nearest to the partner counts: an activity whose money goes to another
 * holder's, as either of the two says, counts there and not here. It still counts here when it has a partner of its own
 * outside the umbrella, when the other end counts on no side, and when each names the other as where its money goes: then
 * leaving it out would lose work that nobody else tells.
 *
 * Each level of sight judges by what it sees: from the level on that sees the other end, until the level that sees a
 * partner named here. Otherwise, where an activity counts would tell of a partner that is hidden.
 *
 * @returns the activities that this changed.
 */
export const LINK_HOLDERS = `
with on_a_side as (
  select distinct organisation_id as id from organisation_role where role in ('SECRETARIAT', 'MEMBER')
), link as (
  select a.id as giver, b.id as taker from activity a cross join lateral unnest(a.receiver_activities) r(identifier)
  join activity b on b.identifier = r.identifier and b.holder_id <> a.holder_id
  union
  select a.id, b.id from activity b cross join lateral unnest(b.provider_activities) p(identifier)
  join activity a on a.identifier = p.identifier and a.holder_id <> b.holder_id
), told as materialized (
  select l.giver as id, min(${workFrom("b", "h")}) as seen_from
  from link l join activity b on b.id = l.taker join organisation h on h.id = b.holder_id
  where b.is_leaf and b.withdrawn_on is null and h.id in (select id from on_a_side)
    and not exists (select from link back where back.giver = l.taker and back.taker = l.giver)
  group by l.giver
), own as (
  select t.id, min(${namedFrom("o", "s")}) as named_from
  from told t join activity a on a.id = t.id join activity_partner p on p.activity_id = t.id join organisation o on o.id = p.partner_id
  left join partnership s on s.holder_id = a.holder_id and s.partner_id = p.partner_id
  where p.partner_id not in (select id from on_a_side) group by t.id
), elsewhere as (
  select a.id, t.seen_from as told_from, coalesce(own.named_from, 5) - 1 as told_to
  from activity a left join told t on t.id = a.id left join own on own.id = a.id
  where t.id is not null or a.counted_elsewhere_from is not null
), changed as (
  select id, case when told_from <= told_to then told_from end as told_from, case when told_from <= told_to then told_to end as told_to from elsewhere
)
update activity a set counted_elsewhere_from = c.told_from, counted_elsewhere_to = c.told_to from changed c
where c.id = a.id and (a.counted_elsewhere_from, a.counted_elsewhere_to) is distinct from (c.told_from, c.told_to) returning a.id`;
