import type { Country, Organisation, Region } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { nameIn } from "../shared/language.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { visibleTo } from "../shared/visibility.ts";
import type { FilterOptions } from "./filter-options.resolver.ts";

const COUNTED = `${visibleTo("r")} and r.side <> 'OTHER'`;

/** The options that are no objects of their own. */
export async function readPlainOptions({ database }: Context): Promise<FilterOptions> {
  const [record] = await database.rows<FilterOptions>(
    `select array(select distinct r.partner_kind from coverage_row r where ${COUNTED} and r.partner_kind is not null order by 1) as "partnerTypes",
      array(select distinct r.framework from coverage_row r where ${COUNTED} and r.framework is not null order by 1) as frameworks,
      array(select distinct r.year::int from coverage_row r where ${COUNTED} and r.year is not null order by 1 desc) as years`,
  );
  if (!record) throw new Error("a query without a table returned no row");
  return record;
}

/** Countries that occur in what counts, by name. */
export function listCountries(context: Context, info: GraphQLResolveInfo): Promise<Country[]> {
  const occurring = `select r.country_code from coverage_row r where ${COUNTED}`;
  return read<Country>(
    context,
    info,
    (t) => `country ${t} where ${t}.code in (${occurring}) order by ${named(t, context)}`,
  );
}

/** Regions of the UN M49 tree, by name. */
export function listRegions(context: Context, info: GraphQLResolveInfo): Promise<Region[]> {
  return read<Region>(context, info, (t) => `region ${t} order by ${named(t, context)}`);
}

/** Organisations that hold something that counts, by name. */
export function listHolders(context: Context, info: GraphQLResolveInfo): Promise<Organisation[]> {
  const occurring = `select r.holder_id from coverage_row r where ${COUNTED}`;
  return read<Organisation>(
    context,
    info,
    (t) =>
      `organisation ${t} where ${t}.id in (${occurring}) and ${visibleTo(t)} order by ${t}.name collate "und-x-icu"`,
  );
}

const named = (row: string, { language }: Context): string =>
  `${nameIn(`${row}.names`, language)} collate "und-x-icu"`;

async function read<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  from: (row: string) => string,
): Promise<Node[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Node }>(
    `select ${query.rootObject("t")} as node from ${from("t")}`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
