import type { Account, ApiToken, Invitation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { OrderKey } from "../shared/keyset.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { invitePeople, manageAccounts, manageTokens } from "./account.policy.ts";
import { OPEN_INVITATION } from "./open-invitation.sql.ts";
import { allow, allowEver, type Policy, reachOf } from "./policy.ts";

interface AccountSearch extends PageRequest {
  readonly search?: string | null;
}

/** Accounts by name, without those that were erased. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { search, ...request }: AccountSearch,
): Promise<Connection<Account>> {
  allow(manageAccounts, context.viewer);
  const query = new ReadQuery(info, context);
  const wanted = search?.trim();
  const found = wanted
    ? ` and strpos(lower(a.name || ' ' || a.email), lower(${query.bind(wanted)})) > 0`
    : "";
  const page = query.rootPage("a", {
    from: `account a where a.erased_at is null${found}`,
    order: ["lower(a.name)", "a.id"],
    request,
  });
  return askPage(context.database, page, query.values);
}

/** One account; null when there is none, or it was erased. */
export async function find(context: Context, info: GraphQLResolveInfo, id: string): Promise<Account | null> {
  allow(manageAccounts, context.viewer);
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Account }>(
    `select ${query.rootObject("a")} as node from account a where a.erased_at is null and a.id::text = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** One account as a change left it. */
export async function read(context: Context, info: GraphQLResolveInfo, id: string): Promise<Account> {
  return readOne(context, info, { table: "account", id });
}

/** One invitation, found under `path` of the field that is asked for. */
export function readInvitation(
  context: Context,
  info: GraphQLResolveInfo,
  { id, path = [] }: { readonly id: string; readonly path?: readonly string[] },
): Promise<Invitation> {
  return readOne(context, info, { table: "invitation", id, path });
}

/** One token, likewise. */
export function readToken(
  context: Context,
  info: GraphQLResolveInfo,
  { id, path = [] }: { readonly id: string; readonly path?: readonly string[] },
): Promise<ApiToken> {
  return readOne(context, info, { table: "api_token", id, path });
}

interface Wanted {
  readonly table: "account" | "invitation" | "api_token";
  readonly id: string;
  readonly path?: readonly string[];
}

async function readOne<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  { table, id, path = [] }: Wanted,
): Promise<Node> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Node }>(
    `select ${query.rootObject("r", path)} as node from ${table} r where r.id = ${query.bind(id)}`,
    query.values.list,
  );
  if (!record) throw new Error(`${table} ${id} is not there`);
  return record.node;
}

/** Invitations that may still be taken up, the newest first. */
export function listInvitations(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<Invitation>> {
  return listReached(context, info, {
    policy: invitePeople,
    from: `(select i.* from invitation i where i.email is not null and ${OPEN_INVITATION}) r where true`,
    request,
  });
}

/** Tokens, also those that were revoked, the newest first. */
export function listTokens(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<ApiToken>> {
  return listReached(context, info, { policy: manageTokens, from: "api_token r where true", request });
}

interface Reached {
  readonly policy: Policy;
  /** Ends in a `where` clause. */
  readonly from: string;
  readonly request: PageRequest;
}

const NEWEST_FIRST: readonly OrderKey[] = [{ sql: "r.created_at", descends: true }, "r.id"];

/** Rows of organisations for which the viewer may do something; what names a hidden one is as hidden as it is. */
async function listReached<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  { policy, from, request }: Reached,
): Promise<Connection<Node>> {
  allowEver(policy, context.viewer);
  const query = new ReadQuery(info, context);
  const reach = reachOf(policy, context.viewer);
  const own = reach === "ALL" ? "" : ` and r.organisation_id = any(${query.bind([...reach])}::uuid[])`;
  const seen = ` and exists (select from organisation o where o.id = r.organisation_id and ${seesOrganisation("o", query.values)})`;
  const page = query.rootPage("r", { from: `${from}${own}${seen}`, order: NEWEST_FIRST, request });
  return askPage(context.database, page, query.values);
}
