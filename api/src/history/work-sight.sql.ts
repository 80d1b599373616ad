import type { Values } from "../shared/database.ts";
import {
  hidesNoWorkOf,
  seesActivity,
  seesAlias,
  seesBudget,
  seesNamed,
  seesNamedInWork,
  seesProvenPartnership,
} from "../shared/visibility.ts";
import { everSince, type RecordSight } from "./ever-since.sql.ts";

const ACTIVITIES = everSince("activity", ["holder_id", "visibility"]);

const isSeenActivity = (id: string, values: Values): string =>
  `exists (select from ${ACTIVITIES} a where a.id = ${id} and ${seesActivity("a", values)})`;

/** SQL of the ids of the partners whom an entry of the list of an activity's partners was and is about. */
const PARTNERS = (c: string): string =>
  `unnest(array[(${c}.old->>'partner_id')::uuid, (${c}.new->>'partner_id')::uuid])`;

/**
 * Partners of an activity are told as the activity itself would tell them now, and of those that are gone it is not known
 * whether it would. That nothing but a share changed is for those who may read what a partner received.
 */
const isToldOfPartners = (c: string, values: Values): string =>
  `exists (select from ${ACTIVITIES} a where a.id = ${c}.record_id and ${seesActivity("a", values)}
    and not exists (select from ${PARTNERS(c)} named(id) where named.id is not null and not exists (
      select from organisation p where p.id = named.id and ${seesNamedInWork("p", "a.holder_id", values)}
        and (${c}.old->'partner_id' is distinct from ${c}.new->'partner_id' or ${seesBudget("p", "a.holder_id", values)}))))`;

/** Partnerships; what proved one that is gone may have been of any class, unless a person stood for it. */
const PARTNERSHIPS = everSince("partnership", ["holder_id", "partner_id", "visibility", "proven_for"], {
  proven_for: "case when (gone.last).last_confirmed_on is null then 'CONFIDENTIAL' end",
});

/** Both of its ends are judged with the organisations of the change; the partner also by what the work would tell of it. */
const isSeenPartnership = (id: string, values: Values): string =>
  `exists (select from ${PARTNERSHIPS} s left join organisation o on o.id = s.partner_id
    where s.id = ${id} and ${seesProvenPartnership("s", values)} and (o.id is null or ${seesNamed("o", "s.holder_id", values)}))`;

/** What a holder calls an organisation tells of their work. */
const isSeenAlias = (c: string, values: Values): string =>
  `exists (select from ${everSince("organisation_alias", ["organisation_id", "holder_id"])} s left join organisation o on o.id = s.organisation_id
    where s.id = ${c}.record_id and ${seesAlias("s", "o", values)})`;

/** So does what a member set of it; the secretariat sets of whomever it will. */
const isSeenSetting = (id: string, values: Values): string =>
  `exists (select from ${everSince("visibility_setting", ["organisation_id", "set_by_organisation_id", "origin"])} s left join organisation o on o.id = s.organisation_id
    where s.id = ${id} and (s.origin <> 'MEMBER' or ${hidesNoWorkOf("s.set_by_organisation_id", "o", values)}))`;

/** An activity, and what people say of it. */
const isSeenWork = (c: string, values: Values): string =>
  `case when ${c}.entity = 'activity' and ${c}.field = 'partners' then ${isToldOfPartners(c, values)}
    else ${isSeenActivity(`${c}.record_id`, values)} end`;

/** A setting of an organisation, or of its activity or partnership, which is then its part. */
const isSeenChoice = (c: string, values: Values): string =>
  `case when ${c}.part is null then ${isSeenSetting(`${c}.record_id`, values)}
    else ${isSeenActivity(`${c}.part::uuid`, values)} or ${isSeenPartnership(`${c}.part::uuid`, values)} end`;

/** What a partner said of what a holder records is for those who see that the two work together. */
const isSeenRemark = (id: string, values: Values): string =>
  `exists (select from record_remark m join partnership p on p.holder_id = m.holder_id and p.partner_id = m.partner_id
    where m.id = ${id} and ${isSeenPartnership("p.id", values)})`;

/** What tells who works on what, and with whom. */
export const WORK_SIGHT = {
  activity: isSeenWork,
  activity_theme: isSeenWork,
  activity_goal: isSeenWork,
  partnership: (c, values) => isSeenPartnership(`${c}.record_id`, values),
  organisation_alias: isSeenAlias,
  record_remark: (c, values) => isSeenRemark(`${c}.record_id`, values),
  visibility_setting: isSeenChoice,
} satisfies Partial<RecordSight>;
