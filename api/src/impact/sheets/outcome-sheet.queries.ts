import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import {
  mergedWith,
  seesAction,
  seesContribution,
  seesDemand,
  seesOneNamed,
  seesOutcome,
} from "../../shared/visibility-impact.ts";
import type { OutcomeFilter } from "../outcomes/outcome.input.ts";
import { outcomesWhere } from "../outcomes/outcome.queries.ts";
import { writersOf } from "../outcomes/outcome-facts.sql.ts";

/** A change as far as its viewer reads it: of those merged into another too where a sheet comes in, for it may hold them. */
export interface SheetOutcome {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly language: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly change: string;
  readonly changedFrom: string | null;
  readonly changedTo: string | null;
  readonly changedOn: string;
  readonly changedUntil: string | null;
  readonly significance: string | null;
  readonly story: string | null;
  readonly theme: string;
  readonly arena: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly influenceType: string;
  readonly direction: string;
  readonly isIntended: boolean;
  /** Read by whoever keeps it alone. */
  readonly visibility: string;
  /** Slugs; null where it is not to be known. */
  readonly harvestedBy: string | null;
  readonly coAuthors: readonly string[];
  readonly demands: readonly string[];
  /** Ids of all who wrote it down. */
  readonly keeperIds: readonly string[];
}

const slugOfNamed = (column: string, row: string, values: Values): string =>
  `(select h.slug from organisation h where h.id = ${row}.${column} and ${seesOneNamed(row, values, column)})`;

/** The changes that somebody sees, the newest first. */
export function readOutcomes(
  { database, viewer }: Context,
  filter: OutcomeFilter | null,
): Promise<SheetOutcome[]> {
  const values = new Values(viewer.sight);
  const where = filter ? outcomesWhere(filter, values) : seesOutcome("o", values);
  return database.rows<SheetOutcome>(
    `select o.slug as key, o.version, o.title, o.language, o.actor, o.actor_kind as "actorKind", o.change, o.changed_from as "changedFrom",
        o.changed_to as "changedTo", o.changed_on::text as "changedOn", o.changed_until::text as "changedUntil", o.significance, o.story,
        o.theme_code as theme, o.arena, o.country_code as country, o.region_code as region, o.influence_type as "influenceType",
        o.direction, o.is_intended as "isIntended", o.visibility, ${slugOfNamed("harvested_by_id", "o", values)} as "harvestedBy",
        array(select w.slug from outcome_author a join organisation w on w.id = a.organisation_id
          where a.outcome_id = o.id and a.organisation_id <> o.harvested_by_id and ${seesOneNamed("a", values)}) as "coAuthors",
        array(select d.slug from outcome_demand l join policy_demand d on d.id = l.demand_id
          where l.outcome_id = o.id and ${seesDemand("d", values)}) as demands,
        ${writersOf("o")}::text[] as "keeperIds"
      from outcome o where ${where} order by o.changed_on desc, o.id desc`,
    values.list,
  );
}

/** A contribution as far as its viewer reads it. */
export interface SheetContribution {
  /** Its id. */
  readonly key: string;
  readonly version: number;
  /** Slugs. */
  readonly outcome: string;
  readonly organisation: string;
  readonly organisationId: string;
  readonly role: string;
  readonly narrative: string;
  readonly language: string;
  readonly beganOn: string | null;
  readonly endedOn: string | null;
  /** Read by whoever speaks for the organisation alone. */
  readonly visibility: string;
  /** Ids of what was done, as far as the viewer sees it: no sheet says it. */
  readonly actions: readonly string[];
}

/** The contributions that somebody sees, of the newest changes first. @param filter chooses the changes. */
export function readContributions(
  { database, viewer }: Context,
  filter: OutcomeFilter | null,
): Promise<SheetContribution[]> {
  const values = new Values(viewer.sight);
  const conditions = [seesContribution("c", values)];
  if (filter)
    conditions.push(
      `exists (select from outcome o where ${outcomesWhere(filter, values)} and c.outcome_id in ${mergedWith("o.id")})`,
    );
  return database.rows<SheetContribution>(
    `select c.id as key, c.version, r.slug as outcome, g.slug as organisation, c.organisation_id as "organisationId", c.role, c.narrative,
        c.language, c.began_on::text as "beganOn", c.ended_on::text as "endedOn", c.visibility,
        array(select a.id::text from contribution_action u join demand_action a on a.id = u.action_id join policy_demand d on d.id = a.demand_id
          where u.contribution_id = c.id and ${seesAction("a", values)} and ${seesDemand("d", values)}) as actions
      from contribution c join outcome r on r.id = c.outcome_id join organisation g on g.id = c.organisation_id
      where ${conditions.join(" and ")} order by r.changed_on desc, r.id desc, g.slug, c.id`,
    values.list,
  );
}
