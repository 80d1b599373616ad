import { basename } from "node:path";
import type { FileRefused } from "../imports/iati/file-refused.ts";
import type { ImportOutcome } from "../imports/perform-import.ts";

/** Problems shown on a terminal; `--json` gives all of them. */
const MOST_SHOWN = 20;

interface Style {
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What an import did, or why the file was not taken. */
export type PrintedOutcome =
  | Exclude<ImportOutcome, { refused: FileRefused }>
  | { readonly refused: { readonly code: string; readonly message: string } };

/** Prints what an import did: one JSON object, or lines for a person. */
export function printOutcome(path: string, outcome: PrintedOutcome, { dryRun, json }: Style): void {
  if (outcome.refused) {
    const { code, message } = outcome.refused;
    if (json)
      process.stdout.write(`${JSON.stringify({ file: basename(path), refused: { code, message } })}\n`);
    process.stderr.write(`${basename(path)}: ${message}\n`);
    return;
  }
  const { problemCount, ...report } = outcome.report;
  if (json) process.stdout.write(`${JSON.stringify({ ...report, problems: outcome.problems })}\n`);
  else process.stdout.write(`${inWords(outcome, dryRun).join("\n")}\n`);
}

function inWords(outcome: Extract<ImportOutcome, { refused: null }>, dryRun: boolean): string[] {
  const { file, activities, partners, places, problemCount, publishers } = outcome.report;
  const nothing = activities.new + activities.changed + activities.withdrawn === 0;
  return [
    `${file}: ${publishers.map(({ name, ref }) => name ?? ref).join(", ") || "no publisher"}`,
    `  ${activities.read} activities read, ${activities.leaves} of them leaves: ${activities.new} new, ${activities.changed} changed, ${activities.unchanged} unchanged, ${activities.withdrawn} withdrawn`,
    `  ${partners.organisations} partners in ${partners.mentions} mentions, ${partners.withheld} of them withheld; ${partners.suggestions} pairs to look at`,
    `  ${places.countries} countries, ${places.regions} regions, ${places.unspecified} activities with a part in no stated place`,
    `  ${problemCount} problems`,
    ...outcome.problems.slice(0, MOST_SHOWN).map(({ line, message }) => `    line ${line}: ${message}`),
    ...(problemCount > MOST_SHOWN
      ? [`    and ${problemCount - MOST_SHOWN} more; --json lists them all`]
      : []),
    `  ${conclusion(nothing, dryRun)}`,
  ];
}

function conclusion(nothing: boolean, dryRun: boolean): string {
  if (nothing) return "Nothing changed.";
  return dryRun ? "Tried only: nothing was written." : "Applied.";
}
