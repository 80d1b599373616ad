import { parseArgs } from "node:util";
import { checkTotals, type TotalDifference } from "../activities/check-totals.ts";
import { countAnew } from "../activities/settle-activities.ts";
import type { Environment } from "../env.ts";
import { SYSTEM } from "../shared/actor.ts";
import { openPrepared } from "./open.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = "onze totals check | rebuild [--json]";

/** Differences shown on a terminal; `--json` gives all of them. */
const MOST_SHOWN = 20;

/** `onze totals check | rebuild [--json]`; 0 when totals say what coverage rows say, else 1. */
export async function totals(environment: Environment, args: readonly string[]): Promise<number> {
  const { action, json } = readOptions(args);
  const opened = await openPrepared(environment);
  try {
    const differences = await opened.database.transaction(SYSTEM, async (ask) => {
      if (action === "rebuild") await countAnew(ask);
      return checkTotals(ask);
    });
    process.stdout.write(
      json ? `${JSON.stringify({ differences })}\n` : `${inWords(differences).join("\n")}\n`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}

interface Options {
  readonly action: "check" | "rebuild";
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    const [action, ...rest] = positionals;
    if ((action !== "check" && action !== "rebuild") || rest.length > 0)
      throw new Error("“check” or “rebuild” is missing");
    return { action, json: values.json ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}; use: ${USAGE}`);
  }
}

function inWords(differences: readonly TotalDifference[]): string[] {
  if (differences.length === 0) return ["Every total says what coverage rows say."];
  return [
    `${differences.length} figures differ from what coverage rows say; “onze totals rebuild” counts them anew:`,
    ...differences.slice(0, MOST_SHOWN).map(differenceInWords),
    ...(differences.length > MOST_SHOWN
      ? [`  and ${differences.length - MOST_SHOWN} more; --json lists them all`]
      : []),
  ];
}

function differenceInWords({ theme, place, year, level, figure, kept, counted }: TotalDifference): string {
  const cell = `${theme || "no theme"} × ${place || "no place"}, ${year === null ? "all years" : year || "no year"}`;
  const seen = level === null ? "" : `, level ${level}`;
  return `  ${cell}${seen}: ${figure.replaceAll("_", " ")} ${kept ?? "not kept"}, counted ${counted ?? "none"}`;
}
