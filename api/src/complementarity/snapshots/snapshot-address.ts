import { badInput } from "../../errors.ts";

/** What a snapshot may keep of the address of a view: what its filter chooses, and its axes. */
const PARAMETERS: ReadonlySet<string> = new Set([
  "theme",
  "country",
  "region",
  "holder",
  "type",
  "framework",
  "side",
  "phase",
  "year",
  "suggested",
  "rows",
  "cols",
]);
const LONGEST_ADDRESS = 2000;

/** An address as a snapshot keeps it, with the holders that it names, by slug or id. */
interface SnapshotAddress {
  readonly address: string;
  readonly holders: readonly string[];
}

/**
 * Reads the filter of a snapshot. The day is its own, so that the address says none; and it names no partner and no network,
 * because whoever reads it among peers may not be one who sees them.
 *
 * @throws {Refusal} which names what does not belong there.
 */
export function readSnapshotAddress(given: string): SnapshotAddress {
  if (given.length > LONGEST_ADDRESS)
    throw badInput(`address has ${given.length} characters; it must have at most ${LONGEST_ADDRESS}.`);
  const parameters = new URLSearchParams(given);
  for (const name of parameters.keys()) {
    if (name === "partner" || name === "network")
      throw badInput(`address names a ${name}; a snapshot is read by all peers and may name none.`);
    if (!PARAMETERS.has(name))
      throw badInput(
        `address holds "${name.slice(0, 60)}"; it may hold ${[...PARAMETERS].join(", ")} and nothing else.`,
      );
  }
  parameters.sort();
  const holders = (parameters.get("holder") ?? "").split(",").filter((holder) => holder !== "");
  return { address: parameters.toString(), holders };
}
