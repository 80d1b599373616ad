import type { GraphQLResolveInfo } from "graphql";
import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import { coverageWhere } from "../activities/coverage-filter.sql.ts";
import { coverageOf, dayOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { type ReadModels, ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";

/** @throws {Refusal} when `minHolders` is below 1. */
export async function readSharedPartners(
  context: Context,
  info: GraphQLResolveInfo,
  filter: CoverageFilter,
  minHolders: number,
) {
  if (minHolders < 1) throw badInput(`minHolders is ${minHolders}; it must be at least 1.`);
  const query = new ReadQuery(info, context);
  const { values } = query;
  const object = query.rootObject("pair");
  const rows = await context.database.rows<{ node: object }>(
    `with pairs as (
      select r.partner_id, array_agg(distinct r.holder_id) as holders from ${coverageOf(dayOf(filter, context), values)}
      where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER' and r.partner_id is not null
      group by r.partner_id having count(distinct r.holder_id) >= ${query.bind(minHolders)}
    )
    select ${object} as node from pairs pair join organisation o on o.id = pair.partner_id and ${seesOrganisation("o", values)}
    order by cardinality(pair.holders) desc, o.name_key, o.id limit 500`,
    query.values.list,
  );
  return rows.map(({ node }) => node);
}

/** A pair is a row with `partner_id` and `holders`. */
export const sharedPartnerReadModels: ReadModels = {
  SharedPartner: {
    relations: {
      partner: {
        kind: "one",
        from: (t, c) => `organisation ${c} where ${c}.id = ${t}.partner_id`,
      },
      holders: {
        kind: "list",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = any(${t}.holders) and ${seesOrganisation(c, values)}`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
    },
  },
};
