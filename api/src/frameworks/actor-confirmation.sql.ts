import { countedActivity, lastConfirmed } from "../activities/activity.read-models.ts";
import type { Values } from "../shared/database.ts";
import { seesActor } from "../shared/visibility-between.ts";

/** SQL that holds where an actor `x` takes part on a day, by SQL of the day. */
export const takesPart = (x: string, day: string): string =>
  `coalesce(${x}.starts_on <= ${day}, true) and coalesce(${x}.ends_on >= ${day}, true)`;

/**
 * SQL of `{actors, confirmed}` of a framework `f`: organisations that take part today and are seen, and those of them of whose
 * counted activities one at least was confirmed within twelve months: one that is linked to the framework, or is in its
 * country or on its theme.
 */
export function actorConfirmation(f: string, today: string, values: Values): string {
  const day = `${values.bind(today)}::date`;
  const isOfFramework = `(a.framework = ${f}.code
    or exists (select from activity_place p where p.activity_id = a.id and p.country_code = ${f}.country_code)
    or exists (select from activity_theme t where t.activity_id = a.id and t.theme_code = ${f}.theme_code))`;
  const isConfirmed = `exists (select from activity a where a.holder_id = o.id and ${countedActivity("a", values)}
    and ${isOfFramework} and ${lastConfirmed("a")} > ${day} - interval '12 months')`;
  return `(select json_build_object('actors', count(*), 'confirmed', count(*) filter (where ${isConfirmed})) from organisation o
    where ${seesActor("o", f, values)} and exists (select from framework_actor x
      where x.framework_id = ${f}.id and x.organisation_id = o.id and ${takesPart("x", day)}))`;
}
