import { Buffer } from "node:buffer";
import type { Language } from "@onze/schema";
import type { AppliedSheet, BroughtSheet } from "./bring-sheet.ts";
import type { PlannedRow, RowState } from "./plan-rows.ts";
import type { SheetFormat } from "./read-sheet.ts";
import type { CellValue, SheetColumn } from "./sheet-column.ts";

/** What of a file is told to whoever brought it, before and after it was written. */
export function tellSheet(
  { sheet, file, plan, print }: BroughtSheet,
  rows: readonly PlannedRow[],
  language: Language,
) {
  const { columns } = sheet.rules;
  const headOf = ({ field, head }: SheetColumn) => ({ field, head: head[language] });
  return {
    format: file.format,
    plan: print,
    counts: countsOf(rows),
    columns: columns.map(headOf),
    unknownColumns: plan.matched.unknown,
    missingColumns: plan.matched.missing.map(headOf),
    rows: rows.map(({ line, state, known, values, changes, problems }) => ({
      ...{ line, state, problems },
      key: known?.key ?? null,
      title: sheet.titleOf(values),
      changes: changes.map(({ field, before, after }) => ({
        field,
        before: shown(columns, field, before),
        after: shown(columns, field, after),
      })),
    })),
  };
}

/** The same of what was written, with the rows that did not go in as a file. */
export function tellApplied({ brought, rows, rejected }: AppliedSheet, name: string, language: Language) {
  const { format } = brought.file;
  return {
    ...tellSheet(brought, rows, language),
    rejected: rejected && {
      name: `${name}.${format}`,
      mediaType: MEDIA_TYPES[format],
      base64: Buffer.from(rejected).toString("base64"),
    },
  };
}

export const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

function countsOf(rows: readonly PlannedRow[]): Readonly<Record<Lowercase<RowState>, number>> {
  const count = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return {
    new: count("NEW"),
    changed: count("CHANGED"),
    unchanged: count("UNCHANGED"),
    problem: count("PROBLEM"),
  };
}

const shown = (columns: readonly SheetColumn[], field: string, value: CellValue): string | null =>
  value === null ? null : (columns.find((column) => column.field === field)?.kind.show(value) ?? null);
