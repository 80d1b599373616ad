import type { Partnership } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { reachOf } from "../accounts/policy.ts";
import { openPartnership } from "../activities/partnership.read-models.ts";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { acceptingPartnerships } from "./visibility.policy.ts";

/** Partnerships that await their partner, of those that the viewer sees and may accept, by name of the partner. */
export async function listAwaiting(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Partnership>> {
  const query = new ReadQuery(info, context);
  const reach = reachOf(acceptingPartnerships, context.viewer);
  const own = reach === "ALL" ? "" : ` and s.partner_id = any(${query.bind([...reach])}::uuid[])`;
  const page = query.rootPage("s", {
    from: `partnership s where s.awaits_partner${own} and ${openPartnership("s", query.values)}`,
    order: ["s.partner_name_key", "s.id"],
    request,
  });
  return askPage<Partnership>(context.database, page, query.values);
}

/** SQL of how many more there are that somebody does not see. */
export const countUnseenAwaiting = (values: Values): string =>
  `select count(*) from partnership s where s.awaits_partner and not (${openPartnership("s", values)})`;
