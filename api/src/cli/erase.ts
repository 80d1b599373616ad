import { eraseIn } from "../accounts/erase-account.service.ts";
import type { Environment } from "../env.ts";
import { COMMAND_LINE } from "../shared/actor.ts";
import { findAccount, readArguments, tell } from "./account-command.ts";
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
  return tell(environment, { asJson: values.json ?? false }, async ({ database }) => {
    const { id } = await findAccount(database.rows, named);
    await database.transaction(COMMAND_LINE, (ask) => eraseIn(ask, id));
    return [
      {
        sentence: `${named} is erased; what they did stays, by nobody who can be named.`,
        json: { id, erased: true },
      },
    ];
  });
}
