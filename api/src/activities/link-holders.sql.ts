import { visibleTo } from "../shared/visibility.ts";

/**
 * Where two holders tell the same money, the end nearest to the partner counts: an activity whose money goes to another
 * holder's, as either of the two says, counts there and not here. It still counts here when it has a partner of its own
 * outside the umbrella, when the other end is not seen by everybody or counts on no side, and when each names the other
 * as where its money goes: then leaving it out would lose work that nobody else tells.
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
), told as (
  select l.giver as id from link l join activity b on b.id = l.taker join organisation h on h.id = b.holder_id
  where b.is_leaf and b.withdrawn_on is null and ${visibleTo("b")} and ${visibleTo("h")} and h.id in (select id from on_a_side)
    and not exists (select from link back where back.giver = l.taker and back.taker = l.giver)
    and not exists (select from activity_partner p where p.activity_id = l.giver and p.partner_id not in (select id from on_a_side))
)
update activity a set counted_elsewhere = (a.id in (select id from told))
where a.counted_elsewhere <> (a.id in (select id from told)) returning a.id`;
