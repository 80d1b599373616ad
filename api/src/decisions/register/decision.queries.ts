import type { Decision } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import { likeWords } from "../../shared/like-words.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesDecision, seesTakingPart } from "../../shared/visibility-decisions.ts";
import type { DecisionFilter } from "./decision.input.ts";

/** Decisions: those that are open first, and of the others the last decided. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: DecisionFilter,
  request: PageRequest,
): Promise<Connection<Decision>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("d", {
    from: `decision d where ${conditionsOf(filter, query).join(" and ")}`,
    order: [
      { sql: "coalesce(d.decided_on, '9999-12-31'::date)", descends: true },
      { sql: "d.opened_on", descends: true },
      "d.id",
    ],
    request,
  });
  return askPage<Decision>(context.database, page, query.values);
}

function conditionsOf(
  { types, open, ownProgramme, organisation, year, search }: DecisionFilter,
  query: ReadQuery,
) {
  const conditions = [seesDecision("d", query.values)];
  if (types) conditions.push(`d.type = any(${query.bind(types)}::text[])`);
  if (open !== null && open !== undefined) conditions.push(`d.decided_on is ${open ? "" : "not "}null`);
  if (ownProgramme !== null && ownProgramme !== undefined)
    conditions.push(`d.is_own_programme = ${query.bind(ownProgramme)}`);
  if (organisation) conditions.push(concerns(query.bind(organisation), query));
  if (year)
    conditions.push(
      `${query.bind(year)} between ${yearOf("d.opened_on")} and ${yearOf(`coalesce(d.decided_on, ${query.bind(query.reading.dayInBrussels)}::date)`)}`,
    );
  if (search)
    conditions.push(
      `concat_ws(' ', d.title, d.objective, d.outcome_text) ilike '%' || ${query.bind(likeWords(search))} || '%'`,
    );
  return conditions;
}

const yearOf = (day: string): string => `extract(year from ${day})`;

/** SQL that keeps the decisions that an organisation leads or takes part in, as far as the viewer may know that. */
const concerns = (named: string, { values }: ReadQuery): string =>
  `exists (select from organisation o where (o.slug = ${named} or o.id::text = ${named}) and ${seesTakingPart("o", values)}
    and (o.id = d.led_by_id or exists (select from decision_party p where p.decision_id = d.id and p.organisation_id = o.id)
      or exists (select from stance s where s.decision_id = d.id and s.organisation_id = o.id)))`;

/** One decision that the viewer sees, by its slug or id; null when there is none. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  named: string,
): Promise<Decision | null> {
  const query = new ReadQuery(info, context);
  const name = query.bind(named);
  const [record] = await context.database.rows<{ node: Decision }>(
    `select ${query.rootObject("d")} as node from decision d
      where (d.slug = ${name} or d.id::text = ${name}) and ${seesDecision("d", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
