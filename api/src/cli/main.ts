import { DatabaseUnavailable } from "@onze/schema";
import { readEnvironment } from "../env.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = `onze serve                                     serves the API and the dashboard
onze import iati FILE… [--holder REF] [--dry-run] [--json]
                                               takes published activities in
onze history verify [--json]                   checks that nothing of the history was altered
onze totals check | rebuild [--json]           compares what is counted beforehand with coverage rows; counts it anew
onze account invite EMAIL --organisation SLUG --role ROLE [--name NAME] [--language nl|fr|en|es] [--json]
onze account list | disable EMAIL|ID | reset EMAIL|ID [--json]
                                               invites, shows, closes accounts; resets how somebody signs in
onze token create NAME --organisation SLUG [--scope SCOPE …] [--expires DATE] [--json]
onze token list | revoke ID [--json]           gives programs a token, shows them, or takes one back
onze erase EMAIL | ID [--json]                 erases a person for good, also one who was only invited
onze seed reference | demo | remove-demo       loads or renews code lists; adds or removes the demonstration
`;

/** Each command loads what it needs and no more: an import of a small file would wait for the server's libraries. */
async function main([command = "", ...rest]: readonly string[]): Promise<number> {
  const environment = readEnvironment(process.env);
  if (command === "serve") return (await import("./serve.ts")).serve(environment);
  if (command === "seed") return (await import("./seed.ts")).seed(environment, rest);
  if (command === "history") return (await import("./history.ts")).history(environment, rest);
  if (command === "totals") return (await import("./totals.ts")).totals(environment, rest);
  if (command === "import" && rest[0] === "iati") {
    return (await import("./import-iati.ts")).importIati(environment, rest.slice(1));
  }
  if (command === "account") return (await import("./account.ts")).account(environment, rest);
  if (command === "token") return (await import("./token.ts")).token(environment, rest);
  if (command === "erase") return (await import("./erase.ts")).erase(environment, rest);
  if (command === "run-import") return (await import("./run-import.ts")).doRun(environment, rest);
  process.stderr.write(USAGE);
  return command === "" || command === "help" || command === "--help" ? 0 : 2;
}

/** What a person can act on is one sentence; anything else is a fault of ours, shown whole. */
function explain(error: unknown): string {
  if (error instanceof DatabaseUnavailable || error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
