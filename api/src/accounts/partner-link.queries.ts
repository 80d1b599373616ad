import type { PartnerLink } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { managePartnerLinks } from "./account.policy.ts";
import { allowEver, reachOf } from "./policy.ts";
import type { Viewer } from "./viewer.ts";

/**
 * SQL that keeps the links `r` that somebody manages: a partner all of its own, a member those alone that it made, for who
 * else makes links for a partner works with it.
 */
export function ownLinks(row: string, viewer: Viewer, values: Values): string {
  const seen = `exists (select from organisation o where o.id = ${row}.organisation_id and ${seesOrganisation("o", values)})`;
  const reach = reachOf(managePartnerLinks, viewer);
  if (reach === "ALL") return seen;
  const own = `any(${values.bind([...reach])}::uuid[])`;
  return `(${row}.organisation_id = ${own} or ${row}.made_by_organisation_id = ${own}) and ${seen}`;
}

/** Links of partners, also those that hold no more, the newest first. @param request.organisation slug or id of the partner. */
export async function listLinks(
  context: Context,
  info: GraphQLResolveInfo,
  { organisation, ...request }: PageRequest & { readonly organisation?: string | null },
): Promise<Connection<PartnerLink>> {
  allowEver(managePartnerLinks, context.viewer);
  const query = new ReadQuery(info, context);
  const { values } = query;
  const id = organisation ? values.bind(organisation) : null;
  const wanted = id
    ? ` and r.organisation_id in (select w.id from organisation w where w.slug = ${id} or w.id::text = ${id})`
    : "";
  const page = query.rootPage("r", {
    from: `partner_link r where ${ownLinks("r", context.viewer, values)}${wanted}`,
    order: [{ sql: "r.created_at", descends: true }, "r.id"],
    request,
  });
  return askPage<PartnerLink>(context.database, page, values);
}

/** One link as a change left it, found under `path` of the field that is asked for. */
export async function readLink(
  context: Context,
  info: GraphQLResolveInfo,
  { id, path = [] }: { readonly id: string; readonly path?: readonly string[] },
): Promise<PartnerLink> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: PartnerLink }>(
    `select ${query.rootObject("r", path)} as node from partner_link r where r.id = ${query.bind(id)}`,
    query.values.list,
  );
  if (!record) throw new Error(`link ${id} is not there`);
  return record.node;
}
