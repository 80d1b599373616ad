import { withClient } from "./with-client.ts";

/** Lets what is recorded so far have stood since a day, with its history: nobody but a test may change that. */
export function letStand(databaseUrl: string, since: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("update coverage_row set recorded_on = $1", [since]);
    await client.query("update change_event set at = $1", [since]);
  });
}
