import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@onze/schema";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's own PostgreSQL server, with its database `onze`, which stays empty. */
    postgresUrl: string;
  }
}

/** Nothing that a test writes has to survive a power cut. */
const flags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((flag) => ["-c", flag]);

/** One real PostgreSQL for the whole run, in a folder that goes with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "onze-tests-"));
  chmodSync(dataDirectory, 0o755); // as root, the server runs as another user, who has to get in
  const database = await openDatabase({ dataDirectory, flags });
  project.provide("postgresUrl", database.url);
  return async () => {
    await database.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
