import { printCsv } from "../../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import { type Kept, openAddress } from "./snapshot-links.ts";

const HEADS = ["taken_on", "snapshot", "by", "address"];

/** A snapshot as its file tells it. */
export interface NamedSnapshot extends Kept {
  readonly title: string;
  readonly organisation: { readonly name: string } | null;
}

/** Writes kept days as a CSV file, each with the address that opens it. @param today of which day the coverage is that of now. */
export function printSnapshots(snapshots: readonly NamedSnapshot[], today: string, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    snapshots.map((snapshot) => [
      snapshot.takenOn,
      snapshot.title,
      snapshot.organisation?.name ?? null,
      new URL(openAddress(snapshot, today), facts.view).href,
      ...provenance,
    ]),
  );
}
