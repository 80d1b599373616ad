import type { Country, Organisation, Region } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { coverageOf, dayOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { nameIn } from "../shared/language.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesCoverage, seesOrganisation } from "../shared/visibility.ts";
import type { FilterOptions } from "./filter-options.resolver.ts";

/** SQL of what counts on a day under the alias `r`, behind `from`; null for now. */
const countedOn = (day: string | null, values: Values): string =>
  `${coverageOf(day, values)} where ${seesCoverage("r", values)} and r.side <> 'OTHER'`;

/** The options that are no objects of their own. @throws {Refusal} when the day is still to come. */
export async function readPlainOptions(context: Context, asOf: string | null): Promise<FilterOptions> {
  const values = new Values(context.viewer.sight);
  const day = dayOf({ asOf }, context);
  const counted = countedOn(day, values);
  const [record] = await context.database.rows<Omit<FilterOptions, "day">>(
    `select array(select distinct r.partner_kind from ${counted} and r.partner_kind is not null order by 1) as "partnerTypes",
      array(select distinct r.framework from ${counted} and r.framework is not null order by 1) as frameworks,
      array(select distinct r.year::int from ${counted} and r.year is not null order by 1 desc) as years`,
    values.list,
  );
  if (!record) throw new Error("a query without a table returned no row");
  return { ...record, day };
}

/** Countries that occur in what counts, by name. */
export function listCountries(
  context: Context,
  info: GraphQLResolveInfo,
  day: string | null,
): Promise<Country[]> {
  return read<Country>(context, info, (t, values) => {
    const occurring = `select r.country_code from ${countedOn(day, values)}`;
    return `country ${t} where ${t}.code in (${occurring}) order by ${named(t, context)}`;
  });
}

/** Regions of the UN M49 tree, by name. */
export function listRegions(context: Context, info: GraphQLResolveInfo): Promise<Region[]> {
  return read<Region>(context, info, (t) => `region ${t} order by ${named(t, context)}`);
}

/** Organisations that hold something that counts, by name. */
export function listHolders(
  context: Context,
  info: GraphQLResolveInfo,
  day: string | null,
): Promise<Organisation[]> {
  return read<Organisation>(context, info, (t, values) => {
    const occurring = `select r.holder_id from ${countedOn(day, values)}`;
    return `organisation ${t} where ${t}.id in (${occurring}) and ${seesOrganisation(t, values)} order by ${t}.name collate "und-x-icu"`;
  });
}

const named = (row: string, { language }: Context): string =>
  `${nameIn(`${row}.names`, language)} collate "und-x-icu"`;

async function read<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  from: (row: string, values: Values) => string,
): Promise<Node[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Node }>(
    `select ${query.rootObject("t")} as node from ${from("t", query.values)}`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
