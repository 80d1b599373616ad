import { Region } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { type ReadModels, ReadQuery } from "../shared/read-model.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import { findWithheld } from "./withheld-partners.service.ts";

@ObjectType({
  description:
    "Partners that the viewer may not see, in an area wide enough to tell of none of them. No filter changes them.",
})
export class WithheldPartners {
  @Field(() => Region, { nullable: true, description: "Null for the whole world." })
  region!: Region | null;

  @Field(() => Int, { description: "Partners that are hidden there, at least two." })
  partners!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Euro that they received together, over all years, which the amounts of the countries hold already; null unless they are three or more and none received over half of it, also of those that are left when any one holder takes away its own.",
  })
  receivedEur!: number | null;
}

/** A bucket is a row with `region_code`, `partners` and `received_eur`. */
export const withheldReadModels: ReadModels = {
  WithheldPartners: {
    columns: { partners: (t) => `${t}.partners`, receivedEur: (t) => `round(${t}.received_eur::numeric, 2)` },
    relations: { region: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.region_code` } },
  },
};

@Resolver(() => WithheldPartners)
export class WithheldPartnersResolver {
  @Query(() => [WithheldPartners], {
    description:
      "Partners of what counts that are hidden from the viewer, by area; who would stand alone is counted nowhere.",
    complexity: STATEMENT_COST,
  })
  async withheldPartners(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const buckets = await findWithheld(context);
    const query = new ReadQuery(info, context);
    const rows = query.bind(
      JSON.stringify(
        buckets.map(({ region, partners, receivedEur }) => ({
          region_code: region,
          partners,
          received_eur: receivedEur,
        })),
      ),
    );
    const records = await context.database.rows<{ node: WithheldPartners }>(
      `select ${query.rootObject("b")} as node from jsonb_to_recordset(${rows}::jsonb)
        as b(region_code text, partners int, received_eur float8) order by b.region_code nulls last`,
      query.values.list,
    );
    return records.map(({ node }) => node);
  }
}
