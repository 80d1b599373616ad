import { conflict } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";

const LOCK = "select pg_advisory_xact_lock(hashtext('onze administrators'))";

/** SQL that holds when somebody manages accounts, besides those who came with the demonstration. */
export const ADMINISTRATOR_EXISTS = `exists (select from account_grant g join account a on a.id = g.account_id
  where g.role = 'ADMINISTRATOR' and g.withdrawn_at is null
    and a.disabled_at is null and a.erased_at is null and not a.demonstration)`;

/** Whether anybody manages accounts, besides those who came with the demonstration. */
export async function hasAdministrator(ask: Ask): Promise<boolean> {
  const [answer] = await ask<{ found: boolean }>(`select ${ADMINISTRATOR_EXISTS} as found`);
  return answer?.found ?? false;
}

/** Lets nobody else change who is an administrator until the transaction ends. */
export async function lockAdministrators(ask: Ask): Promise<void> {
  await ask(LOCK);
}

/**
 * Does what may take an administrator away, in the caller's transaction.
 *
 * @throws {Refusal} when nobody would be left to manage accounts.
 */
export async function keepingAnAdministrator<Result>(ask: Ask, work: () => Promise<Result>): Promise<Result> {
  await lockAdministrators(ask);
  const before = await hasAdministrator(ask);
  const result = await work();
  if (before && !(await hasAdministrator(ask)))
    throw conflict(
      "This is the last administrator; make somebody else one first.",
      because("LAST_ADMINISTRATOR"),
    );
  return result;
}
