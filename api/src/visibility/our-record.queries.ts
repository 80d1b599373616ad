import type { GraphQLResolveInfo } from "graphql";
import { allowEver, reachOf } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { Values } from "../shared/database.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { isUuid } from "../shared/uuid.ts";
import { seesOrganisation, seesRecordedOfOwn, speaksBeside } from "../shared/visibility.ts";
import type { HolderRecord, OurRecord } from "./our-record.types.ts";
import { readingOwnRecord } from "./visibility.policy.ts";

/**
 * What is recorded about an organisation for which the viewer speaks; the first by name where they speak for several and
 * name none. Null when it is none of theirs, or hidden from themselves until they give a one-time code.
 *
 * @param wanted slug or id.
 */
export async function findOurRecord(
  context: Context,
  info: GraphQLResolveInfo,
  wanted: string | null,
): Promise<OurRecord | null> {
  const { viewer, database } = context;
  allowEver(readingOwnRecord, viewer);
  const reach = reachOf(readingOwnRecord, viewer);
  const query = new ReadQuery(info, context);
  const { values } = query;
  const link = values.bind(viewer.linkId);
  const own = values.bind(reach === "ALL" ? [] : [...reach]);
  const named = values.bind(wanted);
  const [record] = await database.rows<{ node: OurRecord }>(
    `select ${query.rootObject("own")} as node from (
        select o.id, l.expires_at from organisation o left join partner_link l on l.id = ${link}::uuid
        where o.id = any(${own}::uuid[]) and (${named}::text is null or o.slug = ${named} or o.id::text = ${named}) and ${seesOrganisation("o", values)}
        order by o.name_key, o.id limit 1) own`,
    values.list,
  );
  return record?.node ?? null;
}

/** What one holder records about an own organisation, as a change left it. */
export async function findHolderRecord(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<HolderRecord | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: HolderRecord }>(
    `select ${query.rootObject("s")} as node from partnership s where s.id = ${query.bind(id)} and ${seesRecordedOfOwn("s", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** A partnership, by the two. */
export interface Pair {
  readonly id: string;
  readonly holderId: string;
  readonly partnerId: string;
}

/** The partnership of which somebody speaks for the partner; null when there is none that they see, or it is not theirs to speak of. */
export async function findSpokenOf({ database, viewer }: Context, id: string): Promise<Pair | null> {
  if (!isUuid(id)) return null;
  const values = new Values(viewer.sight);
  const [found] = await database.rows<Pair>(
    `select s.id, s.holder_id as "holderId", s.partner_id as "partnerId" from partnership s
      where s.id = ${values.bind(id)} and ${seesRecordedOfOwn("s", values)} and ${speaksBeside("s.holder_id", values)}`,
    values.list,
  );
  return found ?? null;
}
