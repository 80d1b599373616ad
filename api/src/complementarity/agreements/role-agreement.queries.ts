import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import type { RoleAgreementFilter } from "./role-agreement.input.ts";
import { stateOf } from "./role-agreement.read-models.ts";
import type { RoleAgreementFacts } from "./role-agreement.types.ts";

/** Agreements that the viewer sees, those that hold from latest first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: RoleAgreementFilter,
  request: PageRequest,
): Promise<Connection<RoleAgreementFacts>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("a", {
    from: `role_agreement a where ${[seesAgreement("a", query.values), ...conditionsOf(filter, query)].join(" and ")}`,
    order: [
      { sql: "a.valid_from", descends: true },
      { sql: "a.id", descends: true },
    ],
    request,
  });
  return askPage<RoleAgreementFacts>(context.database, page, query.values);
}

function conditionsOf(
  { theme, place, organisation, state }: RoleAgreementFilter,
  query: ReadQuery,
): string[] {
  const conditions: string[] = [];
  if (theme) conditions.push(`a.theme_code = ${query.bind(theme)}`);
  if (place) conditions.push(`coalesce(a.country_code, a.region_code) = ${query.bind(place)}::text`);
  if (state) conditions.push(`${stateOf("a", query)} = ${query.bind(state)}`);
  if (organisation) {
    const named = query.bind(organisation);
    conditions.push(`exists (select from role_agreement_parties p join organisation o on o.id = p.organisation_id
      where p.role_agreement_id = a.id and (o.slug = ${named} or o.id::text = ${named}) and ${seesOrganisation("o", query.values)})`);
  }
  return conditions;
}

/** One that the viewer has just written. */
export async function findWritten(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<RoleAgreementFacts | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: RoleAgreementFacts }>(
    `select ${query.rootObject("a")} as node from role_agreement a where a.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
