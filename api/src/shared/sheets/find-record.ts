import type { FaultyField, KnownRecord, RowRules } from "./plan-rows.ts";
import type { CellValue, RowValues } from "./sheet-column.ts";

/** The record that a row is of. */
export interface FoundRecord<Known extends KnownRecord> {
  /** Null for something new, and where it was not found. */
  readonly known: Known | null;
  /** The same for rows of the same record; null where a row says nothing of that. */
  readonly same: string | null;
  /** Why it was not found; null where it was, or is something new. */
  readonly notFound: FaultyField | null;
}

export const sameValue = (one: CellValue, other: CellValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Finds of which record a row is: the one whose key it has; without a key, the one that is alike of those that whoever brings
 * it may change, so that a file with something new changes nothing the second time. One of others is meant only where the row
 * says nothing else of it: two organisations may well have something of the same name.
 */
export function finderOf<Known extends KnownRecord>(
  { keyField, alike }: RowRules,
  known: readonly Known[],
): (values: RowValues) => FoundRecord<Known> {
  const byKey = new Map(known.map((record) => [record.key, record]));
  const byLikeness = Map.groupBy(known, ({ values }) => alike(values));
  return (values) => {
    const key = values[keyField];
    if (typeof key === "string") {
      const record = byKey.get(key) ?? null;
      const unknown: FaultyField = { field: keyField, reason: "KEY_UNKNOWN", values: { value: key } };
      return { known: record, same: `key ${key}`, notFound: record ? null : unknown };
    }
    const likeness = alike(values);
    if (likeness === null) return { known: null, same: null, notFound: null };
    const candidates = byLikeness.get(likeness) ?? [];
    const own = candidates.filter(({ mayKeep }) => mayKeep);
    if (own.length > 1) return { known: null, same: null, notFound: severalOf(keyField, own) };
    const record = own[0] ?? candidates.find((each) => saysNothingElse(values, each)) ?? null;
    return { known: record, same: record ? `key ${record.key}` : `alike ${likeness}`, notFound: null };
  };
}

const severalOf = (field: string, records: readonly KnownRecord[]): FaultyField => ({
  field,
  reason: "SEVERAL_ALIKE",
  values: { known: records.map(({ key }) => key).join(", ") },
});

const saysNothingElse = (values: RowValues, record: KnownRecord): boolean =>
  Object.entries(values).every(
    ([field, value]) => value === null || sameValue(value, record.values[field] ?? null),
  );
