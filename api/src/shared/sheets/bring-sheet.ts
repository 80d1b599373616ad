import { createHash } from "node:crypto";
import type { Context } from "../../context.ts";
import { badInput, conflict, Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Actor } from "../actor.ts";
import { withinTransaction } from "../within-transaction.ts";
import { matchColumns } from "./match-columns.ts";
import type { OpenSheet, SheetKind } from "./open-sheet.ts";
import { type PlannedRow, planRows, type RowProblem, type SheetPlan } from "./plan-rows.ts";
import { type ReadSheet, readSheet } from "./read-sheet.ts";
import { writeRejected } from "./rejected-rows.ts";

/** A file that somebody brought, and what it would change. */
export interface BroughtSheet {
  readonly sheet: OpenSheet;
  readonly file: ReadSheet;
  readonly plan: SheetPlan;
  /** The same for the same changes to the same records. */
  readonly print: string;
}

/** Reads a file and says what it would change; nothing is written. @throws {Refusal} when it is none of this kind. */
export async function bringSheet(
  context: Context,
  kind: SheetKind,
  bytes: Uint8Array,
): Promise<BroughtSheet> {
  const sheet = await kind.open(context, null);
  const { columns, keyField } = sheet.rules;
  const file = await readSheet(bytes, (rows) => matchColumns(rows, columns).places.size > 1);
  const planning = { rules: sheet.rules, known: sheet.known, lists: sheet.lists, language: context.language };
  const plan = planRows(file.rows, planning);
  const missing = plan.matched.missing.filter(({ isRequired }) => isRequired);
  if (missing.length > 0 && plan.matched.missing.some(({ field }) => field === keyField)) {
    const heads = missing.map(({ head }) => head[context.language]).join(", ");
    throw badInput(
      `The sheet has no key and lacks columns: ${heads}. Without a key each row is something new and needs them.`,
      because("SHEET_COLUMNS", { columns: heads }),
    );
  }
  if (plan.rows.length === 0)
    throw badInput("The file holds no row below its heads.", because("SHEET_EMPTY"));
  return { sheet, file, plan, print: printOf(plan) };
}

const printOf = ({ rows }: SheetPlan): string =>
  createHash("sha256")
    .update(JSON.stringify(rows.map(({ line, state, known, changes }) => [line, state, known?.key, changes])))
    .digest("base64url");

/** A file with what became of each of its rows, and those that did not go in. */
export interface AppliedSheet {
  readonly brought: BroughtSheet;
  readonly rows: readonly PlannedRow[];
  /** A file of the same shape with those, and why; null when all went in. */
  readonly rejected: Uint8Array | null;
}

/** A file that is to be written. */
interface Application {
  readonly bytes: Uint8Array;
  /** Who brings it. */
  readonly actor: Actor;
  /** The print of what they were shown; null where they look at nothing first. */
  readonly seen: string | null;
  /** Hears that from now on rows are written, which may take a while. */
  readonly writing?: () => void;
}

/**
 * Writes what a file changes: each row by itself and whole, as whoever brings it would. What cannot be written stays out, and the others
 * go in; the same file again changes nothing.
 *
 * @throws {Refusal} when it would change something else by now, or is none of this kind.
 */
export async function applySheet(
  context: Context,
  kind: SheetKind,
  { bytes, actor, seen, writing }: Application,
): Promise<AppliedSheet> {
  const brought = await bringSheet(context, kind, bytes);
  if (seen !== null && seen !== brought.print)
    throw conflict(
      "Something has changed since you looked at what this file would change; look again. Nothing was written.",
      because("SHEET_CHANGED"),
    );
  writing?.();
  const rows: PlannedRow[] = [];
  for (const row of brought.plan.rows) {
    const isWritten = row.state === "NEW" || row.state === "CHANGED";
    rows.push(isWritten ? await applyRow({ context, actor, sheet: brought.sheet }, row) : row);
  }
  return { brought, rows, rejected: await rejectedOf(context, kind, { brought, rows }) };
}

async function applyRow(
  { context, actor, sheet }: { readonly context: Context; readonly actor: Actor; readonly sheet: OpenSheet },
  row: PlannedRow,
): Promise<PlannedRow> {
  try {
    await withinTransaction(context.database, actor, (database) =>
      sheet.apply({ ...context, database }, row),
    );
    return row;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message: text, extensions: refusal } = error;
    const problem: RowProblem = { field: null, reason: "REFUSED", value: "", text, refusal };
    return { ...row, state: "PROBLEM", problems: [problem] };
  }
}

async function rejectedOf(
  { language }: Context,
  { title }: SheetKind,
  { brought, rows }: Pick<AppliedSheet, "brought" | "rows">,
): Promise<Uint8Array | null> {
  const { sheet, file, plan } = brought;
  const heads = new Map(sheet.rules.columns.map(({ field, head }) => [field, head[language]]));
  const said = ({ field, text }: RowProblem): string =>
    field === null ? text : `${heads.get(field) ?? field}: ${text}`;
  const reasons = rows
    .filter(({ state }) => state === "PROBLEM")
    .map(({ line, problems }) => [line, problems.map(said).join("\n")] as const);
  if (reasons.length === 0) return null;
  const rejected = { rows: file.rows, headRows: plan.matched.headRows, reasons: new Map(reasons) };
  return writeRejected({ ...rejected, title: title[language], language }, file.format);
}
