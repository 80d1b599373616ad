import type { Environment } from "../env.ts";
import { runImport } from "../imports/run-import.ts";
import { createLog } from "../server/log.ts";
import { faultText } from "../shared/fault-text.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `onze run-import ID`: what the server starts for each uploaded file. It ends when its input does: a server that was
 * killed leaves no import behind that nobody asked to go on. What goes wrong is a line of the server's log.
 */
export async function doRun(
  { databaseUrl, dataDirectory, logLevel }: Environment,
  [id]: readonly string[],
): Promise<number> {
  if (!databaseUrl || !id) throw new UsageError("Imports are run by the server; use: onze import iati FILE…");
  process.stdin.resume().once("end", () => process.exit(1));
  try {
    await runImport(id, { databaseUrl, dataDirectory, today: today() });
    return 0;
  } catch (error) {
    const log = createLog((line) => process.stderr.write(line), logLevel ?? "error");
    log.error({ import: id, fault: faultText(error) });
    return 1;
  } finally {
    process.stdin.destroy();
  }
}
