import type { RecordRemark } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allowEver, reachOf } from "../accounts/policy.ts";
import { openPartnership } from "../activities/partnership.read-models.ts";
import type { Context } from "../context.ts";
import { answeringRemarks } from "../organisations/organisation.policy.ts";
import { askPage } from "../shared/ask-page.ts";
import { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesRecordedOfOwn, speaksBeside } from "../shared/visibility.ts";
import { isOpenRemark } from "./effective-visibility.sql.ts";
import type { Pair } from "./our-record.queries.ts";

/** Remarks with the partnership that they are about; one whose partnership is gone has nobody to be shown to. */
const WITH_PAIR =
  "record_remark r join partnership s on s.holder_id = r.holder_id and s.partner_id = r.partner_id";

/** Remarks that nobody has answered, of what the viewer may answer for, the oldest first. @param request.holder slug or id of who records. */
export async function listOpenRemarks(
  context: Context,
  info: GraphQLResolveInfo,
  { holder, ...request }: PageRequest & { readonly holder?: string | null },
): Promise<Connection<RecordRemark>> {
  allowEver(answeringRemarks, context.viewer);
  const query = new ReadQuery(info, context);
  const reach = reachOf(answeringRemarks, context.viewer);
  const own = reach === "ALL" ? "" : ` and r.holder_id = any(${query.bind([...reach])}::uuid[])`;
  const id = holder ? query.bind(holder) : null;
  const wanted = id
    ? ` and r.holder_id in (select w.id from organisation w where w.slug = ${id} or w.id::text = ${id})`
    : "";
  const page = query.rootPage("r", {
    from: `${WITH_PAIR} where ${isOpenRemark("r")}${own}${wanted} and ${openPartnership("s", query.values)}`,
    order: ["r.made_at", "r.id"],
    request,
  });
  return askPage<RecordRemark>(context.database, page, query.values);
}

/** One remark as a change left it; the caller has judged who may read it. */
export async function readRemark(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<RecordRemark> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: RecordRemark }>(
    `select ${query.rootObject("r")} as node from record_remark r where r.id = ${query.bind(id)}`,
    query.values.list,
  );
  if (!record) throw new Error(`remark ${id} is not there`);
  return record.node;
}

/** By whom a remark is asked for: the partner that made it, or the holder that answers. */
export type RemarkSide = "PARTNER" | "HOLDER";

/** The partnership that a remark is about, where somebody of a side sees it; null when there is none, or none that they see. */
export async function findPairOfRemark(
  { database, viewer }: Context,
  id: string,
  side: RemarkSide,
): Promise<Pair | null> {
  const values = new Values(viewer.sight);
  const seen = {
    PARTNER: () => `${seesRecordedOfOwn("s", values)} and ${speaksBeside("s.holder_id", values)}`,
    HOLDER: () => openPartnership("s", values),
  }[side];
  const [found] = await database.rows<Pair>(
    `select s.id, s.holder_id as "holderId", s.partner_id as "partnerId" from ${WITH_PAIR} where r.id::text = ${values.bind(id)} and ${seen()}`,
    values.list,
  );
  return found ?? null;
}
