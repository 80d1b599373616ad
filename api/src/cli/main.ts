import { DatabaseUnavailable } from "@onze/schema";
import { readEnvironment } from "../env.ts";
import { runImport } from "../imports/run-import.ts";
import { importIati } from "./import-iati.ts";
import { seed } from "./seed.ts";
import { serve } from "./serve.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = `onze serve                                     serves the API and the dashboard
onze import iati FILE… [--holder REF] [--dry-run] [--json]
                                               takes published activities in
onze seed reference | demo | remove-demo       loads or renews code lists; adds or removes the demonstration
`;

async function main([command = "", ...rest]: readonly string[]): Promise<number> {
  const environment = readEnvironment(process.env);
  if (command === "serve") return serve(environment);
  if (command === "seed") return seed(environment, rest);
  if (command === "import" && rest[0] === "iati") return importIati(environment, rest.slice(1));
  if (command === "run-import" && environment.databaseUrl && rest[0]) {
    await runImport(rest[0], {
      databaseUrl: environment.databaseUrl,
      dataDirectory: environment.dataDirectory,
      today: today(),
    });
    return 0;
  }
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
  process.exitCode = 2;
}
