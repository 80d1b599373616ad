import { countedActivity, lastConfirmed } from "../activities/activity.read-models.ts";
import type { Values } from "../shared/database.ts";
import { seesOrganisation } from "../shared/visibility.ts";

/** SQL that holds where an actor `x` takes part on a day, by SQL of the day. */
export const takesPart = (x: string, day: string): string =>
  `coalesce(${x}.starts_on <= ${day}, true) and coalesce(${x}.ends_on >= ${day}, true)`;

/**
 * SQL of `{actors, confirmed}` of a framework: organisations that take part today and are seen, and those of them of whose
 * counted activities one at least was confirmed within twelve months.
 */
export function actorConfirmation(framework: string, today: string, values: Values): string {
  const day = `${values.bind(today)}::date`;
  const isConfirmed = `exists (select from activity a where a.holder_id = o.id and ${countedActivity("a", values)}
    and ${lastConfirmed("a")} > ${day} - interval '12 months')`;
  return `(select json_build_object('actors', count(*), 'confirmed', count(*) filter (where ${isConfirmed})) from organisation o
    where ${seesOrganisation("o", values)} and exists (select from framework_actor x
      where x.framework_id = ${framework} and x.organisation_id = o.id and ${takesPart("x", day)}))`;
}
