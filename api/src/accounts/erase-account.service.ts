import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import type { Actor } from "../shared/actor.ts";
import type { Ask, Database } from "../shared/database.ts";
import { changeAccounts } from "./account.policy.ts";
import type { AccountServices } from "./account-services.ts";
import { keepingAnAdministrator } from "./administrators.ts";
import { allow } from "./policy.ts";
import { type Counted, countedKeys } from "./rate-limits.ts";
import { actorOf } from "./viewer.ts";

/** Erases a person; what they did stays, by somebody whom nobody can name any more. @returns the account's id. */
export function erase({ viewer, database, accounts }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  return eraseAs({ ...accounts, database, actor: actorOf(viewer) }, id);
}

/** How somebody signed in, and with what. */
export const OF_THE_PERSON = ["session", "sign_in_method", "second_factor"] as const;

/** What else holds notes in the words of whoever wrote them. */
const WITH_NOTES = ["scenario", "intention"] as const;

/** What was sent to somebody, by whose address alone it names them. */
const BY_ADDRESS = ["invitation", "partner_link"] as const;

/** By whom somebody is erased, and what keeps something of people outside the tables that name them. */
interface Erasing extends Pick<AccountServices, "secret" | "mailer"> {
  readonly database: Database;
  readonly actor: Actor;
}

/** The same for those who need no permission. */
export async function eraseAs({ database, actor, secret, mailer }: Erasing, id: string): Promise<string> {
  const addresses = await database.transaction(actor, (ask) =>
    keepingAnAdministrator(ask, () => eraseIn(ask, secret, id)),
  );
  await mailer.forget(addresses); // nobody's letters go while it may still be refused
  return id;
}

/** @returns every address that they have had. */
async function eraseIn(ask: Ask, secret: string, id: string): Promise<readonly string[]> {
  const [person] = await ask("select from account where id::text = $1 and erased_at is null for update", [
    id,
  ]);
  if (!person) throw notFound("There is no such account.");
  const seen = await ask<{ address: string }>(
    "select ip_address as address from session where account_id = $1 and ip_address is not null",
    [id],
  );
  const known = await addressesOf(ask, id);
  await forgetTries(ask, secret, {
    accounts: [id, ...known],
    addresses: seen.map(({ address }) => address),
  });
  for (const table of BY_ADDRESS) await ask(`delete from ${table} where email = any($1)`, [known]);
  await eraseRecords(ask, id);
  return known;
}

/** Every address that somebody has had, as far as it is known. */
async function addressesOf(ask: Ask, id: string): Promise<readonly string[]> {
  const [known] = await ask<{ addresses: string[] }>("select addresses_of($1) as addresses", [id]);
  return known?.addresses ?? [];
}

const forgetTries = (ask: Ask, secret: string, counted: Counted) =>
  ask("delete from rate_limit where key = any($1)", [countedKeys(secret, counted)]);

/** What is told of a talk that somebody led; before it is released, it goes with them. */
const OF_WHO_LED = [
  "delete from safe_space_session where facilitator_id = $1 and state <> 'RELEASED'",
  "update safe_space_session set facilitator_id = null where facilitator_id = $1",
  "update participation_session set facilitator_id = null, facilitator_seen_at = null where facilitator_id = $1",
] as const;

async function eraseRecords(ask: Ask, id: string): Promise<void> {
  for (const table of OF_THE_PERSON) await ask(`delete from ${table} where account_id = $1`, [id]);
  await ask("delete from verification where value = $1", [id]);
  await ask("update confidential_reading set reason = '' where account_id = $1", [id]);
  await ask("update visibility_setting set note = null where set_by_account_id = $1 and note is not null", [
    id,
  ]);
  await ask("update record_remark set words = null where written_by_id = $1 and words is not null", [id]);
  await ask("update record_remark set answer = null where answered_by_id = $1 and answer is not null", [id]);
  await ask(
    "update overlap_status set note = null, note_by_account_id = null where note_by_account_id = $1",
    [id],
  );
  for (const table of WITH_NOTES)
    await ask(`update ${table} set note = null where written_by_id = $1 and note is not null`, [id]);
  for (const statement of OF_WHO_LED) await ask(statement, [id]);
  await ask("update account_grant set withdrawn_at = now() where account_id = $1 and withdrawn_at is null", [
    id,
  ]);
  await ask(
    `update account set name = '', email = 'erased-' || id || '@erased.invalid', email_verified = false, image = null,
      language = 'en', two_factor_enabled = false, last_seen_at = null, disabled_at = coalesce(disabled_at, now()), erased_at = now(), updated_at = now()
      where id = $1`,
    [id],
  );
  await ask("select erase_person($1)", [id]); // last, so that of what was just written nothing can be read either
}

/**
 * Erases whoever was invited under an address and has no account: the invitations, and who they were for in the history,
 * also of those that are gone.
 *
 * @returns how many invitations there were.
 */
export async function eraseInvited(
  { database, actor, secret, mailer }: Erasing,
  address: string,
): Promise<number> {
  const count = await database.transaction(actor, async (ask) => {
    for (const table of BY_ADDRESS) await ask(`delete from ${table} where email = $1`, [address]);
    const [erased] = await ask<{ count: number }>("select erase_invited(array[$1])::int as count", [address]);
    await forgetTries(ask, secret, { accounts: [address], addresses: [] });
    return erased?.count ?? 0;
  });
  await mailer.forget([address]);
  return count;
}
