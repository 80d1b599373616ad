import { eraseAs, eraseInvited } from "../accounts/erase-account.service.ts";
import { openSecret } from "../accounts/secret.ts";
import type { Environment } from "../env.ts";
import { COMMAND_LINE } from "../shared/actor.ts";
import type { Database } from "../shared/database.ts";
import { lookForAccount, noAccount, readArguments, type Told, tell } from "./account-command.ts";
import { postOf } from "./post.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = "onze erase EMAIL | ID [--json]";

/** `onze erase EMAIL | ID`. */
export function erase(environment: Environment, args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    options: { json: { type: "boolean" } },
    usage: USAGE,
  });
  const [named, ...rest] = positionals;
  if (!named || rest.length > 0) throw new UsageError(`Name one person; use: ${USAGE}`);
  return tell(environment, { asJson: values.json ?? false }, async ({ database }) => [
    (await eraseAccount(environment, database, named)) ?? (await eraseNewcomer(environment, database, named)),
  ]);
}

const erasing = (environment: Environment, database: Database) => ({
  ...postOf(environment),
  secret: openSecret({ ...environment, secret: environment.accounts.secret }),
  database,
  actor: COMMAND_LINE,
});

async function eraseAccount(
  environment: Environment,
  database: Database,
  named: string,
): Promise<Told | null> {
  const found = await lookForAccount(database.rows, named);
  if (!found) return null;
  const { id } = found;
  await eraseAs(erasing(environment, database), id);
  return {
    sentence: `${named} is erased; what they did stays, by nobody who can be named.`,
    json: { id, erased: true },
  };
}

/** Somebody who was invited and has no account. */
async function eraseNewcomer(environment: Environment, database: Database, named: string): Promise<Told> {
  const address = named.toLowerCase();
  const invitations = await eraseInvited(erasing(environment, database), address);
  // whoever took one up meanwhile has an account by now
  const came = await eraseAccount(environment, database, named);
  if (came) return came;
  if (invitations === 0) throw noAccount(named);
  return {
    sentence: `${named} is erased; they were invited and had no account.`,
    json: { id: null, invitations, erased: true },
  };
}
