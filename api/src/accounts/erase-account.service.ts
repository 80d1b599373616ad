import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import type { Ask } from "../shared/database.ts";
import { changeAccounts } from "./account.policy.ts";
import { keepingAnAdministrator } from "./administrators.ts";
import { allow } from "./policy.ts";
import { actorOf } from "./viewer.ts";

/** Erases a person; what they did stays, by somebody whom nobody can name any more. @returns the account's id. */
export function erase({ viewer, database }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  return database.transaction(actorOf(viewer), (ask) => eraseIn(ask, id));
}

/** How somebody signed in, and with what. */
const OF_THE_PERSON = ["session", "sign_in_method", "second_factor"];

/** The same in the caller's transaction, for those who need no permission. */
export function eraseIn(ask: Ask, id: string): Promise<string> {
  return keepingAnAdministrator(ask, async () => {
    const [person] = await ask<{ email: string }>(
      "select email from account where id::text = $1 and erased_at is null for update",
      [id],
    );
    if (!person) throw notFound("There is no such account.");
    await ask("delete from invitation where email = $1", [person.email]);
    for (const table of OF_THE_PERSON) await ask(`delete from ${table} where account_id = $1`, [id]);
    await ask("delete from verification where value = $1", [id]);
    await ask("update confidential_reading set reason = '' where account_id = $1", [id]);
    await ask(
      "update account_grant set withdrawn_at = now() where account_id = $1 and withdrawn_at is null",
      [id],
    );
    await ask(
      `update account set name = '', email = 'erased-' || id || '@erased.invalid', email_verified = false, image = null,
        language = 'en', two_factor_enabled = false, last_seen_at = null, disabled_at = coalesce(disabled_at, now()), erased_at = now(), updated_at = now()
        where id = $1`,
      [id],
    );
    await ask("select erase_person($1)", [id]); // last, so that of what was just written nothing can be read either
    return id;
  });
}
