import type { Problem } from "../shared/form/problem.ts";
import { readValues } from "../shared/refusal/read-refusal.ts";

/** What sheets there are. */
export const SHEET_KINDS = ["demands", "outcomes", "contributions"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export const ROW_STATES = ["NEW", "CHANGED", "UNCHANGED", "PROBLEM"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What would become of a row of a sheet, or became of it. */
export interface ToldRow {
  /** Counted from 1, as a program that shows sheets counts. */
  readonly line: number;
  readonly state: RowState;
  /** Null for something new. */
  readonly key: string | null;
  readonly title: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly problems: readonly {
    readonly field: string | null;
    /** A sentence in the language that was asked for; English where a service refused the row. */
    readonly text: string;
    readonly refusal?: { readonly reason?: string; readonly values?: unknown };
  }[];
}

/** What the server says of a sheet, before and after it wrote it. */
export interface ToldSheet {
  /** Of exactly this plan, so that nothing else is written than what was shown. */
  readonly plan: string;
  readonly counts: Readonly<Record<Lowercase<RowState>, number>>;
  readonly columns: readonly { readonly field: string; readonly head: string }[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly { readonly field: string; readonly head: string }[];
  readonly rows: readonly ToldRow[];
  /** The rows that did not go in, as a file; null where all did, and left out before anything was written. */
  readonly rejected?: { readonly name: string; readonly mediaType: string; readonly base64: string } | null;
}

export type SheetAnswer =
  | { readonly kind: "TOLD"; readonly sheet: ToldSheet }
  | { readonly kind: "REFUSED"; readonly problem: Problem };

/** Codes that say enough by themselves. */
const PLAIN: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "refusal.signedOut",
  FORBIDDEN: "refusal.forbidden",
  NOT_FOUND: "refusal.notFound",
  TOO_MANY_REQUESTS: "refusal.tooMany",
};

/** Reads what the server answered; anything that is neither a sheet nor a refusal, as from a proxy in between, is told as lost. */
export function readSheetAnswer(body: unknown): SheetAnswer {
  const answer = recordOf(body);
  if (Array.isArray(answer.rows)) return { kind: "TOLD", sheet: body as ToldSheet }; // of our own server, by its tests
  const { code, message, reason, values } = recordOf(answer.error);
  if (typeof code !== "string") return { kind: "REFUSED", problem: { key: "refusal.lost" } };
  if (typeof reason === "string")
    return { kind: "REFUSED", problem: { key: `refusal.${reason}`, values: readValues(values) } };
  const plain = PLAIN[code];
  if (plain) return { kind: "REFUSED", problem: { key: plain } };
  return { kind: "REFUSED", problem: { key: "refusal.badInput", sentence: String(message) } };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** What is wrong with a row, in words of the reader’s language where there are any. */
export function rowProblem({ text, refusal }: ToldRow["problems"][number]): Problem | string {
  return refusal?.reason ? { key: `refusal.${refusal.reason}`, values: readValues(refusal.values) } : text;
}
