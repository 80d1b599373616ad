import type { Language } from "@onze/schema";
import { unguarded } from "./cell-text.ts";
import { type FoundRecord, finderOf, sameValue } from "./find-record.ts";
import { type MatchedColumns, matchColumns } from "./match-columns.ts";
import { type ProblemReason, problemText } from "./problem-words.ts";
import {
  CellProblem,
  type CellValue,
  type NamedLists,
  type RowValues,
  type SheetColumn,
} from "./sheet-column.ts";
import type { SheetRow } from "./sheet-row.ts";

/** What is there already, as whoever brings the file sees it. */
export interface KnownRecord {
  readonly key: string;
  readonly values: RowValues;
  /** Whether they may change it. */
  readonly mayKeep: boolean;
}

/** What is wrong, and where. */
export interface RowProblem {
  /** Null where it is about the row. */
  readonly field: string | null;
  readonly reason: ProblemReason | "REFUSED";
  readonly value: string;
  /** A sentence in the language of whoever brings the file. */
  readonly text: string;
  /** What a service said when it refused the row, for a program that tells it in its reader’s language. */
  readonly refusal?: Readonly<Record<string, unknown>>;
}

/** What a row would change in a field. */
export interface FieldChange {
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export type RowState = "NEW" | "CHANGED" | "UNCHANGED" | "PROBLEM";

/** What would become of a row. */
export interface PlannedRow<Known extends KnownRecord = KnownRecord> {
  readonly line: number;
  readonly state: RowState;
  /** Null for something new. */
  readonly known: Known | null;
  /** What it would be, all of it. */
  readonly values: RowValues;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly RowProblem[];
}

/** What is to be known of a kind of record to plan rows of it. */
export interface RowRules {
  readonly columns: readonly SheetColumn[];
  /** The field that holds the key; its column is the one that says which record a row is. */
  readonly keyField: string;
  /** What two records that are the same have in common, where a row has no key; null where that cannot be told. */
  readonly alike: (values: RowValues) => string | null;
  /** What a row says as it would be stored, such as without those who are named twice; left out where that is the same. */
  readonly settle?: (values: RowValues) => RowValues;
  /** What is wrong with a row as a whole: a field each, and why. */
  readonly check?: (values: RowValues, known: KnownRecord | null) => readonly FaultyField[];
}

export interface FaultyField {
  readonly field: string;
  readonly reason: ProblemReason;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface SheetPlan<Known extends KnownRecord = KnownRecord> {
  readonly rows: readonly PlannedRow<Known>[];
  readonly matched: MatchedColumns;
}

interface Planning<Known extends KnownRecord> {
  readonly rules: RowRules;
  readonly known: readonly Known[];
  readonly lists: NamedLists;
  readonly language: Language;
}

/**
 * Says for every row of a file what it would change: nothing is written. A row is of the record whose key it has; without a
 * key, of the one that is alike. A cell that is empty takes away what stood there, a column that is missing changes nothing.
 */
export function planRows<Known extends KnownRecord>(
  rows: readonly SheetRow[],
  planning: Planning<Known>,
): SheetPlan<Known> {
  const matched = matchColumns(rows, planning.rules.columns);
  const find = finderOf(planning.rules, planning.known);
  const read = rows.slice(matched.headRows).map((row) => readRow(row, matched, planning));
  const found = read.map((row) => ({ ...row, ...find(row.values) }));
  const lines = Map.groupBy(found, ({ same, line }) => same ?? `row ${line}`);
  const planned = found.map((row) => {
    const others = lines.get(row.same ?? `row ${row.line}`) ?? [];
    const twice: FaultyField[] =
      others.length > 1
        ? [
            {
              field: planning.rules.keyField,
              reason: "TWICE",
              values: { lines: others.map(({ line }) => line).join(", ") },
            },
          ]
        : [];
    return planRow({ ...row, faults: [...row.faults, ...twice] }, planning);
  });
  return { rows: planned, matched };
}

/** Characters of a cell at most, as in spreadsheets. */
const LONGEST_CELL = 32_767;

interface ReadRow {
  readonly line: number;
  readonly values: RowValues;
  readonly faults: readonly (FaultyField & { readonly value?: string })[];
}

function readRow<Known extends KnownRecord>(
  { line, cells }: SheetRow,
  { places }: MatchedColumns,
  { lists }: Planning<Known>,
): ReadRow {
  const values: Record<string, CellValue> = {};
  const faults: (FaultyField & { value: string })[] = [];
  for (const [column, place] of places) {
    const value = unguarded(cells[place] ?? "");
    try {
      if (value.length > LONGEST_CELL)
        throw new CellProblem("TOO_LONG", { length: value.length, most: LONGEST_CELL });
      values[column.field] = column.kind.read(value, lists);
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      faults.push({ field: column.field, reason: error.reason, values: error.values, value });
    }
  }
  return { line, values, faults };
}

function planRow<Known extends KnownRecord>(
  { line, values: told, faults, known, notFound }: ReadRow & FoundRecord<Known>,
  { rules, language }: Planning<Known>,
): PlannedRow<Known> {
  const { columns, keyField, check = () => [] } = rules;
  const values = valuesOf(told, known, rules);
  const changes = changesOf(values, known, columns);
  const hasFault = (field: string): boolean => faults.some((fault) => fault.field === field);
  const empty = columns
    .filter(({ field, isRequired }) => isRequired && values[field] === null && !hasFault(field))
    .filter(({ field }) => !known || known.values[field] !== null) // what they may not see is not missing
    .map(({ field }): FaultyField => ({ field, reason: "EMPTY" }));
  const all = [...(notFound ? [notFound] : []), ...faults, ...empty];
  if (all.length === 0 && changes.length > 0) all.push(...check(values, known));
  if (known && !known.mayKeep && changes.length > 0) all.push({ field: keyField, reason: "NOT_YOURS" });
  const problems = all.map((fault) => problemOf(fault, language));
  return { line, known, values, changes, problems, state: stateOf(known, changes, problems) };
}

/** All that a row says, with what it leaves as it is. */
function valuesOf(
  told: RowValues,
  known: KnownRecord | null,
  { columns, keyField, settle = (values) => values }: RowRules,
): RowValues {
  const entries = columns.map(({ field, standard }): [string, CellValue] => {
    const before = known?.values[field] ?? null;
    if (field === keyField && known) return [field, known.key];
    const says = told[field] !== undefined && (told[field] !== null || standard === undefined);
    if (says) return [field, told[field] ?? null];
    return [field, known ? before : (standard ?? null)];
  });
  return settle(Object.fromEntries(entries));
}

function stateOf(
  known: KnownRecord | null,
  changes: readonly FieldChange[],
  problems: readonly RowProblem[],
): RowState {
  if (problems.length > 0) return "PROBLEM";
  if (!known) return "NEW";
  return changes.length > 0 ? "CHANGED" : "UNCHANGED";
}

function changesOf(
  values: RowValues,
  known: KnownRecord | null,
  columns: readonly SheetColumn[],
): FieldChange[] {
  return columns.flatMap(({ field }) => {
    const [before, after] = [known?.values[field] ?? null, values[field] ?? null];
    return sameValue(before, after) ? [] : [{ field, before, after }];
  });
}

const problemOf = (
  { field, reason, values = {}, value }: FaultyField & { readonly value?: string },
  language: Language,
): RowProblem => ({
  field,
  reason,
  value: (value ?? String(values.value ?? "")).slice(0, 200),
  text: problemText(reason, values, language),
});
