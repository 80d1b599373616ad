import { parseArgs } from "node:util";
import type { Environment } from "../env.ts";
import { type Verification, verifyChains } from "../history/verify-chains.ts";
import { SYSTEM } from "../shared/actor.ts";
import { openPrepared } from "./open.ts";
import { UsageError } from "./usage-error.ts";

/** `onze history verify [--json]`; 0 when every chain holds, else 2. */
export async function history(environment: Environment, args: readonly string[]): Promise<number> {
  const { json } = readOptions(args);
  const opened = await openPrepared(environment);
  try {
    // in a transaction, because a long history takes longer to read than a page may
    const found = await opened.database.transaction(SYSTEM, verifyChains);
    process.stdout.write(json ? `${JSON.stringify(found)}\n` : `${inWords(found).join("\n")}\n`);
    return found.broken.length === 0 ? 0 : 2;
  } finally {
    await opened.close();
  }
}

function readOptions(args: readonly string[]): { readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    if (positionals.length !== 1 || positionals[0] !== "verify") throw new Error("“verify” is missing");
    return { json: values.json ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}; use: onze history verify [--json]`);
  }
}

function inWords({ events, chains, broken }: Verification): string[] {
  const read = `${events} changes of ${chains} records were read.`;
  if (broken.length === 0) return [read, "Every one is as it was written."];
  return [
    read,
    `${broken.length} were altered, or stand where one was taken away:`,
    ...broken.map(({ id, entity, recordId, at }) => `  ${id}, ${at}: ${entity} ${recordId}`),
  ];
}
