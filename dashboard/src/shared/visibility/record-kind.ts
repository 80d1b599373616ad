/** Records that are shown on the page of something else, by the parameter of the address that opens them. */
const RECORD_KINDS = ["activity", "partnership"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Most records that are asked about at once. */
const BLOCK = 50;

/** The part of a long list that a record stands in: as the list grows, what was asked before need not be asked again. */
export function blockOf(ids: readonly string[], id: string): readonly string[] {
  const at = Math.max(0, ids.indexOf(id));
  const start = at - (at % BLOCK);
  return ids.slice(start, start + BLOCK);
}

/** The same address with one record open, and no other. */
export function openRecord(current: URLSearchParams, kind: RecordKind, id: string): string {
  const next = new URLSearchParams(current);
  for (const other of RECORD_KINDS) next.delete(other);
  next.set(kind, id);
  return `?${next}`;
}
