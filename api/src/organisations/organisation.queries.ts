import { type Country, foldName, type Organisation, type OrganisationKind } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import { likeWords } from "../shared/like-words.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesAlias, seesField, seesOrganisation } from "../shared/visibility.ts";

interface OrganisationSearch extends PageRequest {
  readonly search?: string;
  readonly kinds?: readonly OrganisationKind[];
}

/** Organisations by name, in one statement whatever is asked of them. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { search, kinds, ...request }: OrganisationSearch,
): Promise<Connection<Organisation>> {
  const query = new ReadQuery(info, context);
  const conditions = [
    seesOrganisation("o", query.values),
    ...(kinds ? [`o.kind = any(${query.bind(kinds)}::text[])`] : []),
    ...(search ? [matches(query, search)] : []),
  ];
  const from = `organisation o where ${conditions.join(" and ")}`;
  const page = query.rootPage("o", { from, order: ["o.name_key", "o.id"], request });
  return askPage<Organisation>(context.database, page, query.values);
}

/** SQL that keeps the organisations `o` that a search means. One that folds to nothing, such as a mere sign, is looked for as it is. */
export function matches(query: ReadQuery, search: string): string {
  const literal = query.bind(`%${likeWords(search.trim())}%`);
  const folded = foldName(search);
  const named = (row: string) =>
    folded === ""
      ? `${row}.name ilike ${literal}`
      : `${row}.name_key like ${query.bind(`%${likeWords(folded)}%`)}`;
  return `(${named("o")} or o.acronym ilike ${literal}
    or exists (select from organisation_alias a where a.organisation_id = o.id and ${seesAlias("a", "o", query.values)} and ${named("a")})
    or ${seesField("o", "PLACE", query.values)} and exists (select from organisation_identifier i where i.organisation_id = o.id and i.value ilike ${literal}))`;
}

export async function findBySlug(
  context: Context,
  info: GraphQLResolveInfo,
  slug: string,
): Promise<Organisation | null> {
  const query = new ReadQuery(info, context);
  return readOne(context, query, `o.slug = ${query.bind(slug)} and ${seesOrganisation("o", query.values)}`);
}

/** The same by the id of one that the viewer has just changed. */
export async function findChanged(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Organisation | null> {
  const query = new ReadQuery(info, context);
  return readOne(context, query, `o.id = ${query.bind(id)}`);
}

async function readOne(
  { database }: Context,
  query: ReadQuery,
  condition: string,
): Promise<Organisation | null> {
  const [record] = await database.rows<{ node: Organisation }>(
    `select ${query.rootObject("o")} as node from organisation o where ${condition}`,
    query.values.list,
  );
  return record?.node ?? null;
}

export async function listCountries(context: Context, info: GraphQLResolveInfo): Promise<Country[]> {
  const query = new ReadQuery(info, context);
  const records = await context.database.rows<{ node: Country }>(
    `select ${query.rootObject("c")} as node from country c order by c.code`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
