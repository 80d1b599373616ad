import type { Proposal } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allowEver, grantedIn } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesBrought, seesDecision, seesTakingPart } from "../../shared/visibility-decisions.ts";
import { answerFor } from "../register/decision.policy.ts";
import type { ProposalFilter } from "./proposal.input.ts";
import { waitsSinceSql, waitsTooLong } from "./proposal-facts.sql.ts";

const sees = ({ values }: ReadQuery): string =>
  `exists (select from decision d where d.id = p.decision_id and ${seesDecision("d", values)})
    and ${seesBrought("p.author_id", "p.decision_id", values)}`;

/** Those that wait for an answer first, the oldest of them before; then the others, the newest before. */
const ORDER = [
  `(${waitsSinceSql("p")} is null)::int`,
  `coalesce(${waitsSinceSql("p")}, '9999-12-31'::date)`,
  { sql: "p.submitted_on", descends: true },
  "p.id",
];

async function page(
  { database }: Context,
  query: ReadQuery,
  conditions: readonly string[],
  request: PageRequest,
): Promise<Connection<Proposal>> {
  const from = `proposal p where ${[sees(query), ...conditions].join(" and ")}`;
  return askPage<Proposal>(database, query.rootPage("p", { from, order: ORDER, request }), query.values);
}

/** Proposals that the viewer sees. */
export function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: ProposalFilter,
  request: PageRequest,
): Promise<Connection<Proposal>> {
  const query = new ReadQuery(info, context);
  return page(context, query, conditionsOf(filter, query, context.dayInBrussels), request);
}

function conditionsOf(
  { decision, author, statuses, waiting, late }: ProposalFilter,
  query: ReadQuery,
  day: string,
): string[] {
  const conditions: string[] = [];
  if (decision) {
    const named = query.bind(decision);
    conditions.push(
      `p.decision_id in (select d.id from decision d where d.slug = ${named} or d.id::text = ${named})`,
    );
  }
  if (author) {
    const named = query.bind(author);
    // whoever leads reads what is proposed also where they may not know by whom, and does not find out by asking
    conditions.push(`exists (select from organisation o where o.id = p.author_id and (o.slug = ${named} or o.id::text = ${named})
      and ${seesTakingPart("o", query.values)})`);
  }
  if (statuses) conditions.push(`p.status = any(${query.bind(statuses)}::text[])`);
  if (waiting !== null && waiting !== undefined)
    conditions.push(`${waitsSinceSql("p")} is ${waiting ? "not " : ""}null`);
  if (late !== null && late !== undefined)
    conditions.push(`${late ? "" : "not "}${waitsTooLong("p", query.bind(day))}`);
  return conditions;
}

/** What the organisations of the viewer proposed. @throws {Refusal} when they answer for none. */
export function ofOurs(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Proposal>> {
  const { viewer } = context;
  allowEver(answerFor, viewer);
  const own = grantedIn(answerFor, viewer);
  const query = new ReadQuery(info, context);
  return page(context, query, [`p.author_id = any(${query.bind(own)}::uuid[])`], request);
}

/** One proposal that the viewer sees, by its id; null when there is none. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Proposal | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Proposal }>(
    `select ${query.rootObject("p")} as node from proposal p where p.id::text = ${query.bind(id)} and ${sees(query)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
