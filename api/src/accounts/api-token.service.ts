import { randomUUID } from "node:crypto";
import { Scope } from "@onze/schema";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { type Ask, Values } from "../shared/database.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { changeTokens } from "./account.policy.ts";
import { organisationById } from "./organisation-of-role.queries.ts";
import { readLabel } from "./person-fields.ts";
import { allow } from "./policy.ts";
import { hashToken, newToken } from "./token-hash.ts";
import { actorOf } from "./viewer.ts";

/** A token to be made. */
export interface TokenFields {
  readonly name: string;
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: Date | null;
}

/** A token that was made; the secret is kept nowhere. */
export interface MadeToken {
  readonly id: string;
  readonly secret: string;
}

/** Makes a token for a program of an organisation. */
export async function create(context: Context, fields: TokenFields): Promise<MadeToken> {
  const { viewer, database } = context;
  allow(changeTokens, viewer, [fields.organisationId]);
  const organisation = await organisationById(context, fields.organisationId);
  return database.transaction(actorOf(viewer), (ask) =>
    createIn(ask, { ...fields, organisationId: organisation.id, createdById: viewer.accountId }),
  );
}

/** The same in the caller's transaction, for those who need no permission. */
export async function createIn(
  ask: Ask,
  {
    name,
    organisationId,
    scopes,
    expiresAt = null,
    createdById,
  }: TokenFields & { createdById: string | null },
): Promise<MadeToken> {
  if (expiresAt && expiresAt <= new Date())
    throw badInput(
      `expiresAt is ${expiresAt.toISOString()}; it must be in the future.`,
      because("EXPIRY_PAST"),
    );
  const id = randomUUID();
  const secret = `onze_${newToken()}`;
  const inOrder = Object.values(Scope).filter((scope) => scopes.includes(scope));
  await ask(
    `insert into api_token (id, name, organisation_id, scopes, token_hash, created_by_id, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, readLabel(name), organisationId, inOrder, hashToken(secret), createdById, expiresAt],
  );
  return { id, secret };
}

/** Takes a token out of use at once. @returns its id. */
export async function revoke({ viewer, database }: Context, id: string): Promise<string> {
  return database.transaction(actorOf(viewer), async (ask) => {
    const values = new Values(viewer.sight);
    const [token] = await ask<{ organisationId: string }>(
      `select t.organisation_id as "organisationId" from api_token t join organisation o on o.id = t.organisation_id
        where t.id::text = ${values.bind(id)} and ${seesOrganisation("o", values)}`,
      values.list,
    );
    // to whoever manages the tokens of others alone, this one does not exist
    allow(changeTokens, viewer, token ? [token.organisationId] : []);
    if (!token) throw notFound(NO_TOKEN);
    return revokeIn(ask, id);
  });
}

const NO_TOKEN = "There is no such token.";

/** The same in the caller's transaction, for those who need no permission. */
export async function revokeIn(ask: Ask, id: string): Promise<string> {
  const revoked = await ask(
    "update api_token set revoked_at = coalesce(revoked_at, now()) where id::text = $1 returning id",
    [id],
  );
  if (revoked.length > 0) return id;
  throw notFound(NO_TOKEN);
}
