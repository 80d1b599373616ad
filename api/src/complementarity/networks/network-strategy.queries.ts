import type { Database } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import type { NetworkStrategy } from "./network-lens-types.ts";
import { nameOrganisations } from "./network-record.queries.ts";

interface StrategyRecord extends Omit<NetworkStrategy, "author"> {
  readonly network: string;
  readonly organisation: string;
}

/** The notes on networks that the viewer sees, by the id of the network. */
export async function readStrategies(
  database: Database,
  question: { readonly sight: Sight },
  networks: readonly string[],
): Promise<ReadonlyMap<string, NetworkStrategy>> {
  const records = await database.rows<StrategyRecord>(
    `select network_id as network, stance, reason, organisation_id as organisation, written_on::text as "writtenOn"
    from network_strategy where network_id = any($1::uuid[])`,
    [networks],
  );
  const authors = await nameOrganisations(
    database,
    question,
    records.map(({ organisation }) => organisation),
  );
  return new Map(
    records.map(({ network, organisation, ...note }) => [
      network,
      { ...note, author: authors.get(organisation) ?? null },
    ]),
  );
}
