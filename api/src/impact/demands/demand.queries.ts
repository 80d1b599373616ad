import type { DemandAction, PolicyDemand } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesAction, seesDemand } from "../../shared/visibility-impact.ts";
import type { ImpactFilter } from "../impact-filter.ts";
import type { DemandFilter } from "./demand.input.ts";
import { actionConditions, demandConditions } from "./demand-filter.sql.ts";

/** Demands that the viewer sees, the last raised first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: DemandFilter,
  request: PageRequest,
): Promise<Connection<PolicyDemand>> {
  refuseDaysTurned(filter);
  const query = new ReadQuery(info, context);
  const conditions = [seesDemand("d", query.values), ...demandConditions(filter, query.values, "d")];
  const page = query.rootPage("d", {
    from: `policy_demand d where ${conditions.join(" and ")}`,
    order: [{ sql: "d.raised_on", descends: true }, "d.title", "d.id"],
    request,
  });
  return askPage<PolicyDemand>(context.database, page, query.values);
}

/** The log of whom organisations met for their demands, the last first: what the viewer reads of it. */
export async function contacts(
  context: Context,
  info: GraphQLResolveInfo,
  filter: ImpactFilter,
  request: PageRequest,
): Promise<Connection<DemandAction>> {
  refuseDaysTurned(filter);
  const query = new ReadQuery(info, context);
  const conditions = [
    "a.type = 'LOBBY' and a.met is not null",
    seesAction("a", query.values),
    seesDemand("d", query.values),
    ...actionConditions(filter, query.values, { action: "a", demand: "d" }),
  ];
  const page = query.rootPage("a", {
    from: `demand_action a join policy_demand d on d.id = a.demand_id where ${conditions.join(" and ")}`,
    order: [{ sql: "a.began_on", descends: true }, "a.id"],
    request,
  });
  return askPage<DemandAction>(context.database, page, query.values);
}

/** One demand that the viewer sees, by its slug or id; null when there is none. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  named: string,
): Promise<PolicyDemand | null> {
  const query = new ReadQuery(info, context);
  const name = query.bind(named);
  const [record] = await context.database.rows<{ node: PolicyDemand }>(
    `select ${query.rootObject("d")} as node from policy_demand d
      where (d.slug = ${name} or d.id::text = ${name}) and ${seesDemand("d", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

function refuseDaysTurned({ from, until }: ImpactFilter): void {
  if (from && until && until < from)
    throw badInput(
      `until is ${until}, before from, ${from}; nothing can lie between them.`,
      because("ENDS_BEFORE_START"),
    );
}
