import type { Role } from "@onze/schema";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { changeAccounts } from "./account.policy.ts";
import { keepingAnAdministrator } from "./administrators.ts";
import { organisationById } from "./organisation-of-role.queries.ts";
import { allow } from "./policy.ts";
import { checkRole } from "./role-organisation.ts";
import { actorOf } from "./viewer.ts";

/** What somebody is to be allowed. */
export interface GrantFields {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly readsConfidential?: boolean | null;
  /** Whether they were named when the choice was made; null where they did not have the role. */
  readonly wasNamed?: boolean | null;
}

/**
 * Gives an account a role; one that it has is only named, or no longer named, for confidential records.
 *
 * @returns the account's id.
 * @throws {Refusal} also when somebody else has given, named or withdrawn it meanwhile; nothing is changed then.
 */
export async function grant(context: Context, fields: GrantFields): Promise<string> {
  const { viewer, database } = context;
  allow(changeAccounts, viewer);
  const organisation = await organisationById(context, fields.organisationId);
  const readsConfidential = fields.readsConfidential ?? false;
  checkRole(fields.role, organisation, readsConfidential);
  return database.transaction(actorOf(viewer), async (ask) => {
    const [account] = await ask<{ id: string; demonstration: boolean }>(
      "select id, demonstration from account where id::text = $1 and erased_at is null for no key update",
      [fields.accountId],
    );
    if (!account) throw notFound("There is no such account.");
    if (account.demonstration)
      throw badInput(
        "An account of the demonstration has one role and gets no other.",
        because("DEMONSTRATION_ROLE"),
      );
    await refuseOverwriting(ask, { ...fields, accountId: account.id, organisationId: organisation.id });
    await ask(
      `insert into account_grant (account_id, organisation_id, role, reads_confidential, granted_by_id)
        values ($1, $2, $3, $4, $5) on conflict (account_id, organisation_id, role) where withdrawn_at is null
        do update set reads_confidential = excluded.reads_confidential`,
      [account.id, organisation.id, fields.role, readsConfidential, viewer.accountId],
    );
    return account.id;
  });
}

/**
 * Asked while the account is held, and with it the role, so that of two who give, name or withdraw it the second is told:
 * one that somebody is withdrawing is waited for, and then is none.
 */
async function refuseOverwriting(ask: Ask, given: GrantFields): Promise<void> {
  const { accountId, organisationId, role, readsConfidential, wasNamed } = given;
  const [held = null] = await ask<{ id: string; readsConfidential: boolean }>(
    `select id, reads_confidential as "readsConfidential" from account_grant
      where account_id = $1 and organisation_id = $2 and role = $3 and withdrawn_at is null
      for update`,
    [accountId, organisationId, role],
  );
  const isNamed = held?.readsConfidential ?? null;
  if (isNamed === (wasNamed ?? null) || isNamed === (readsConfidential ?? false)) return;
  const now = held ? `given, ${isNamed ? "and" : "but not"} named for confidential records` : "withdrawn";
  throw conflict(`Somebody else has changed this role meanwhile: now it is ${now}. Nothing was changed.`, {
    ...because("CHANGED_MEANWHILE"),
    current: held,
    changed: ["readsConfidential"],
  });
}

/** Takes a role away; it is gone with the next request. @returns the account's id. */
export async function withdraw({ viewer, database }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  return database.transaction(actorOf(viewer), (ask) =>
    keepingAnAdministrator(ask, async () => {
      const [withdrawn] = await ask<{ accountId: string }>(
        `update account_grant set withdrawn_at = now() where id::text = $1 and withdrawn_at is null
          returning account_id as "accountId"`,
        [id],
      );
      if (!withdrawn) throw notFound("There is no such grant.");
      return withdrawn.accountId;
    }),
  );
}
