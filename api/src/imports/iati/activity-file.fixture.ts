import { Buffer } from "node:buffer";
import type { ActivityRow, RowProblem } from "./activity-row.ts";
import type { FileSummary } from "./file-facts.ts";
import { readActivities } from "./read-activities.ts";

/** Everything that reading a file gives. */
export interface ReadFile {
  readonly summary: FileSummary;
  readonly rows: readonly ActivityRow[];
  readonly problems: readonly RowProblem[];
}

/** Reads a file given as text or bytes, in pieces of the given length. */
export async function readFile(file: string | Uint8Array, pieceLength = 100_000): Promise<ReadFile> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const rows: ActivityRow[] = [];
  const problems: RowProblem[] = [];
  const summary = await readActivities(cut(bytes, pieceLength), (batch) => {
    rows.push(...batch.rows);
    problems.push(...batch.problems);
  });
  return { summary, rows, problems };
}

/** Reads one activity, `AA-1` unless the elements name another, from line 2 on. */
export async function readActivity(
  elements: string,
  attributes = 'xml:lang="en" default-currency="EUR"',
): Promise<{ readonly row: ActivityRow; readonly problems: readonly RowProblem[] }> {
  const named = elements.includes("<iati-identifier")
    ? elements
    : `<iati-identifier>AA-1</iati-identifier>${elements}`;
  const { rows, problems } = await readFile(
    listOf(`<iati-activity ${attributes}>\n${named}</iati-activity>`),
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`no activity was read: ${JSON.stringify(problems)}`);
  return { row, problems };
}

/** A version 2.03 file around the given activities. */
export function listOf(activities: string): string {
  return `<iati-activities version="2.03">${activities}</iati-activities>`;
}

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
