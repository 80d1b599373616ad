import type { Environment } from "../env.ts";
import { runImport } from "../imports/run-import.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `onze run-import ID`: what the server starts for each uploaded file. It ends when its input does: a server that was
 * killed leaves no import behind that nobody asked to go on.
 */
export async function doRun(
  { databaseUrl, dataDirectory }: Environment,
  [id]: readonly string[],
): Promise<number> {
  if (!databaseUrl || !id) throw new UsageError("Imports are run by the server; use: onze import iati FILE…");
  process.stdin.resume().once("end", () => process.exit(1));
  await runImport(id, { databaseUrl, dataDirectory, today: today() });
  process.stdin.destroy();
  return 0;
}
