import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import type { Lens, LensNetwork, Party, SharedThroughNetwork, Tying } from "./lens.ts";

const HEADS = [
  "list",
  "network",
  "network_kind",
  "linked_to",
  "affiliates",
  "list_of_members_recorded",
  "organisation",
  "years",
  "themes",
  "holders_of_network",
  "holders_of_organisation",
  "stance",
  "reason",
  "written_on",
];

/**
 * Writes every list of the page as one CSV file; the first column says of which list a row is. Heads and codes are the
 * same in every language. What a list does not tell is empty.
 */
export function printNetworks(lens: Lens, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  const rows = [
    ...lens.networks.map(networkValues),
    ...lens.indirectlyShared.map(sharedValues),
    ...lens.bridging.flatMap((row) => tyingValues("BRIDGING", row)),
    ...lens.holdingTogether.flatMap((row) => tyingValues("HOLDING_TOGETHER", row)),
  ];
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map((row) => [...row, ...provenance]),
  );
}

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join("; ");
const empty = (count: number): null[] => Array<null>(count).fill(null);

function networkValues(record: LensNetwork): CsvValue[] {
  const { network, tie, affiliateCount, hasList, holders, strategy } = record;
  return [
    "NETWORK",
    network.name,
    network.kind,
    tie,
    hasList ? affiliateCount : null,
    yesNo(hasList),
    ...empty(3),
    names(holders),
    null,
    strategy?.stance ?? null,
    strategy?.reason ?? null,
    strategy?.writtenOn ?? null,
  ];
}

const sharedValues = (shared: SharedThroughNetwork): CsvValue[] => [
  "INDIRECTLY_SHARED",
  shared.network.name,
  shared.network.kind,
  ...empty(3),
  shared.affiliate.name,
  shared.years.join("; "),
  shared.themes.map(({ label }) => label).join("; "),
  names(shared.ofNetwork.map(({ holder }) => holder)),
  names(shared.ofAffiliate.map(({ holder }) => holder)),
  ...empty(3),
];

const tyingValues = (list: string, { organisation, networks }: Tying): CsvValue[][] =>
  networks.map(({ name, kind }) => [list, name, kind, ...empty(3), organisation.name, ...empty(7)]);
