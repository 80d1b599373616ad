import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@onze/schema";
import { afterAll } from "vitest";
import { copyTemplate } from "./template-databases.ts";

const FLAGS = ["fsync=off", "synchronous_commit=off", "autovacuum=off"].flatMap((flag) => ["-c", flag]);

/**
 * Starts a PostgreSQL for one test file, with the code lists and the umbrella: the data version counts every transaction of
 * a server, and other tests write to theirs. It goes when the file is done.
 *
 * @returns the address of its database.
 */
export async function startOwnDatabase(): Promise<string> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "onze-alone-"));
  chmodSync(dataDirectory, 0o755);
  const server = await openDatabase({ dataDirectory, flags: FLAGS });
  afterAll(async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  });
  return copyTemplate(server.url, "reference", "alone");
}
