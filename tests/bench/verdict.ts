/** What a figure has to be. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** One measured line; most figures are ratios of two times taken side by side. */
export interface Line {
  readonly what: string;
  readonly figure: number;
  readonly unit: "×" | "ms" | "MB/s" | "MB" | "statements" | "differences";
  /** Null for what is printed to compare with. */
  readonly goal: Goal | null;
  /** The absolute figures behind it, which hold for this machine and this hour alone. */
  readonly behind: string;
}

/** Whether a line reaches its goal; null when it has none. */
export function isMet({ figure, goal }: Line): boolean | null {
  if (goal === null) return null;
  return "atMost" in goal ? figure <= goal.atMost : figure >= goal.atLeast;
}

/** Prints lines as a table, each with its goal and a plain verdict. */
export function printLines(title: string, lines: readonly Line[]): void {
  const rows = lines.map((line) => [line.what, figureOf(line), goalOf(line), verdictOf(line), line.behind]);
  const table = [["", "measured", "goal", "verdict", "behind it"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const text = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  process.stdout.write(`\n${title}\n\n${text.join("\n")}\n`);
}

const figureOf = ({ figure, unit }: Line): string =>
  unit === "×" ? `${figure.toFixed(2)} ×` : `${figure.toFixed(unit === "MB/s" ? 1 : 0)} ${unit}`;

function goalOf({ goal, unit }: Line): string {
  if (goal === null) return "–";
  const [sign, number] = "atMost" in goal ? ["≤", goal.atMost] : ["≥", goal.atLeast];
  return `${sign} ${number} ${unit}`;
}

function verdictOf(line: Line): string {
  const met = isMet(line);
  if (met === null) return "–";
  return met ? "met" : "NOT MET";
}
