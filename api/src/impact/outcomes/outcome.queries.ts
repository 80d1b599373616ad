import type { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Values } from "../../shared/database.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { hasPartIn, readAs, seesDemand, seesListed, seesOutcome } from "../../shared/visibility-impact.ts";
import { impactConditions } from "../impact-filter.sql.ts";
import { statusSql } from "../substantiation/standing.sql.ts";
import type { OutcomeFilter } from "./outcome.input.ts";
import { concernsDemand, NEWEST_CHANGE } from "./outcome.read-models.ts";

/** SQL that keeps the changes of a filter that the sight lists, rows under the alias `o`. */
export function outcomesWhere(filter: OutcomeFilter, values: Values): string {
  const { influenceTypes, directions, statuses, intended, demand } = filter;
  const conditions = [
    seesListed("o", values),
    ...impactConditions(
      filter,
      {
        row: "o",
        days: ["o.changed_on", "coalesce(o.changed_until, o.changed_on)"],
        words: "concat_ws(' ', o.title, o.actor, o.change, o.changed_from, o.changed_to, o.significance)",
        concerns: (organisation) => hasPartIn(organisation, "o", values),
      },
      values,
    ),
  ];
  if (influenceTypes) conditions.push(`o.influence_type = any(${values.bind(influenceTypes)}::text[])`);
  if (directions) conditions.push(`o.direction = any(${values.bind(directions)}::text[])`);
  if (statuses) conditions.push(`${statusSql("o", values)} = any(${values.bind(statuses)}::text[])`);
  if (intended !== null && intended !== undefined)
    conditions.push(`o.is_intended = ${values.bind(intended)}`);
  if (demand) {
    const named = values.bind(demand);
    conditions.push(`exists (select from policy_demand asked where (asked.slug = ${named} or asked.id::text = ${named})
      and ${seesDemand("asked", values)} and ${concernsDemand("o", "asked.id", values)})`);
  }
  return conditions.join(" and ");
}

/** Changes that the viewer sees, the newest first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: OutcomeFilter,
  request: PageRequest,
): Promise<Connection<Outcome>> {
  const query = new ReadQuery(info, context);
  const from = `outcome o where ${outcomesWhere(filter, query.values)}`;
  return askPage<Outcome>(
    context.database,
    query.rootPage("o", { from, order: NEWEST_CHANGE("o"), request }),
    query.values,
  );
}

/**
 * One change that the viewer sees, by its slug or id: the one that it goes on in, where it was merged and they see that
 * other; null when there is none.
 */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  named: string,
): Promise<Outcome | null> {
  const query = new ReadQuery(info, context);
  const name = query.bind(named);
  const [record] = await context.database.rows<{ node: Outcome }>(
    `select ${query.rootObject("o")} as node from outcome o where ${seesListed("o", query.values)}
      and o.id in (select ${readAs("meant", query.values)} from outcome meant where (meant.slug = ${name} or meant.id::text = ${name}) and ${seesOutcome("meant", query.values)})`,
    query.values.list,
  );
  return record?.node ?? null;
}
