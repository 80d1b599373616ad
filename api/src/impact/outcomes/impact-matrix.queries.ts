import type { Organisation, Outcome, PolicyDemand } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import {
  mergedWith,
  seenWith,
  seesContribution,
  seesDemand,
  seesEvidence,
  seesNamedThere,
} from "../../shared/visibility-impact.ts";
import { demandConditions } from "../demands/demand-filter.sql.ts";
import { lastEvent } from "../demands/stage-path.sql.ts";
import { statusFacts } from "../substantiation/standing.sql.ts";
import type { ReadForFigures } from "./impact-figures.ts";
import type { OutcomeFilter } from "./outcome.input.ts";
import { outcomesWhere } from "./outcome.queries.ts";
import { isPartnerCoAuthored } from "./outcome.read-models.ts";

/** Most records that are listed with a figure. */
export const MOST_LISTED = 20;

/** A change as it is counted, and listed where it is one of the newest. */
export interface MatrixOutcome extends ReadForFigures {
  /** Ids of those who say that they contributed, of whom the viewer may know. */
  readonly contributors: readonly string[];
  /** The days of the evidence that was seen; null where it has none. */
  readonly evidence: readonly (string | null)[];
  /** As asked for in its cell; null beyond the newest of it. */
  readonly inCell: Outcome | null;
  /** As asked for among what went otherwise; null beyond the newest. */
  readonly amongOthers: Outcome | null;
}

/** Everything that the matrix is figured from. */
export interface MatrixRows {
  readonly outcomes: readonly MatrixOutcome[];
  readonly organisations: readonly { readonly id: string; readonly node: Organisation }[];
  readonly reversed: number;
  readonly reversedDemands: readonly PolicyDemand[];
}

/** Reads all of it by one statement, the newest change first. */
export async function readMatrix(
  context: Context,
  info: GraphQLResolveInfo,
  filter: OutcomeFilter,
): Promise<MatrixRows> {
  const query = new ReadQuery(info, context);
  const [read] = await context.database.rows<MatrixRows>(
    `with counted as (select o.*, row_number() over (partition by o.arena, o.influence_type order by o.changed_on desc, o.id desc) as in_cell,
        case when o.direction <> 'POSITIVE' or not o.is_intended then row_number() over (partition by o.direction <> 'POSITIVE' or not o.is_intended
          order by o.changed_on desc, o.id desc) end as among_others
        from outcome o where ${outcomesWhere(filter, query.values)}),
      reversed as (select d.* from policy_demand d where ${reversedWhere(filter, query)})
    select (select coalesce(json_agg(${outcomeSql("o", query)} order by o.changed_on desc, o.id desc), '[]') from counted o) as outcomes,
      (select coalesce(json_agg(json_build_object('id', g.id, 'node', ${query.rootObject("g", ["contributions", "organisation"])}) order by g.name, g.id), '[]')
        from organisation g where ${seesNamedThere("g", query.values)}
          and g.id in (select k.organisation_id from counted o join contribution k on k.outcome_id in ${mergedWith("o.id")})) as organisations,
      (select count(*)::int from reversed) as reversed,
      array_to_json(array(select ${query.rootObject("d", ["whatWentOtherwise", "reversedDemands"])} from reversed d
        order by d.raised_on desc, d.title, d.id limit ${MOST_LISTED})) as "reversedDemands"`,
    query.values.list,
  );
  if (!read) throw new Error("a matrix returned no row");
  return read;
}

/** SQL of the JSON of what `MatrixOutcome` holds. */
function outcomeSql(o: string, query: ReadQuery): string {
  const { values } = query;
  return `json_build_object('arena', ${o}.arena, 'influenceType', ${o}.influence_type, 'direction', ${o}.direction, 'isIntended', ${o}.is_intended,
    'isPartnerCoAuthored', ${isPartnerCoAuthored(o, query)}, 'answers', ${statusFacts(o, values)}->'answers',
    'rivals', array(select r.assessment from rival_explanation r where r.outcome_id in ${seenWith(`${o}.id`, values)}),
    'contributors', array(select distinct k.organisation_id from contribution k where k.outcome_id in ${mergedWith(`${o}.id`)} and ${seesContribution("k", values)}),
    'evidence', array(select e.dated_on from evidence_item e where e.observed = 'SEEN' and e.outcome_id in ${mergedWith(`${o}.id`)} and ${seesEvidence("e", values)}),
    'inCell', case when ${o}.in_cell <= ${MOST_LISTED} then ${query.rootObject(o, ["cells", "outcomes"])} end,
    'amongOthers', case when ${o}.among_others <= ${MOST_LISTED} then ${query.rootObject(o, ["whatWentOtherwise", "outcomes"])} end)`;
}

/** SQL that keeps the demands of the same choice of which what was reached was undone last. */
function reversedWhere(filter: OutcomeFilter, { values }: ReadQuery): string {
  const { demand, ...shared } = filter;
  const conditions = [
    seesDemand("d", values),
    `${lastEvent("flag", "d")} = 'REVERSED'`,
    ...demandConditions(shared, values, "d"),
  ];
  if (demand) {
    const named = values.bind(demand);
    conditions.push(`(d.slug = ${named} or d.id::text = ${named})`);
  }
  return conditions.join(" and ");
}
