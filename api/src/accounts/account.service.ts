import type { Context } from "../context.ts";
import { badInput, conflict, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { changeAccounts } from "./account.policy.ts";
import { keepingAnAdministrator } from "./administrators.ts";
import { Delivery } from "./mail/delivery.ts";
import { readLanguage, readName } from "./person-fields.ts";
import { allow, signedIn } from "./policy.ts";
import { mailReset, resetSignIn } from "./reset-account.ts";
import { actorOf } from "./viewer.ts";

/** Closes an account: whoever is signed in with it is a visitor from the next request on. @returns its id. */
export function disable({ viewer, database }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  return database.transaction(actorOf(viewer), (ask) => disableIn(ask, id));
}

/** The same in the caller's transaction, for those who need no permission. */
export function disableIn(ask: Ask, id: string): Promise<string> {
  return keepingAnAdministrator(ask, async () => {
    await update(ask, "disabled_at = coalesce(disabled_at, now())", id);
    await ask("delete from session where account_id = $1", [id]);
    await ask("delete from verification where value = $1", [id]);
    return id;
  });
}

/** Opens a closed account again; whoever it belongs to signs in anew. @returns its id. */
export function enable({ viewer, database }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  return database.transaction(actorOf(viewer), (ask) => update(ask, "disabled_at = null", id));
}

/** Ends sessions, takes codes away and mails a link to a new password. @throws {Refusal} also when the mail alone failed. */
export async function reset({ viewer, database, accounts }: Context, id: string): Promise<string> {
  allow(changeAccounts, viewer);
  await accounts.limits.count({ kind: "ACCOUNT_RESET", account: id, address: viewer.accountId ?? "" });
  const person = await database.transaction(actorOf(viewer), (ask) => resetSignIn(ask, id));
  const delivery = await mailReset(accounts, person, await nameOf(database.rows, viewer.accountId));
  if (delivery !== Delivery.FAILED) return id;
  throw conflict(
    "The account was reset, but the mail with the link could not be sent; try again later.",
    because("RESET_NOT_MAILED"),
  );
}

/** Changes one's own name and language. */
export async function editOwn(
  { viewer, database }: Context,
  { name, language }: { readonly name?: string | null; readonly language?: string | null },
): Promise<void> {
  allow(signedIn, viewer);
  if (typeof name !== "string" && typeof language !== "string")
    throw badInput("Nothing is to be changed; give a name or a language.");
  const values = [
    viewer.accountId,
    typeof name === "string" ? readName(name) : null,
    typeof language === "string" ? readLanguage(language) : null,
  ];
  const changed = await database.transaction(actorOf(viewer), (ask) =>
    ask(
      `update account set name = coalesce($2, name), language = coalesce($3, language), updated_at = now()
        where id = $1 and erased_at is null returning id`,
      values,
    ),
  );
  if (changed.length === 0) throw notFound("There is no such account."); // erased while they asked
}

async function update(ask: Ask, change: string, id: string): Promise<string> {
  const changed = await ask(
    `update account set ${change}, updated_at = now() where id::text = $1 and erased_at is null returning id`,
    [id],
  );
  if (changed.length > 0) return id;
  throw notFound("There is no such account.");
}

async function nameOf(ask: Ask, id: string | null): Promise<string | null> {
  const [found] = await ask<{ name: string }>("select name from account where id = $1", [id]);
  return found?.name ?? null;
}
