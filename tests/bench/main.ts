/** `npm run bench` measures every part but the last two: `-- peers` compares with PostGraphile, `-- sector` measures fifty times the data; or name them. */

import { constants } from "node:os";
import { measureActivities } from "./activities.bench.ts";
import { measureBallots } from "./ballot.bench.ts";
import { type BenchServer, createFilled, startBenchServer } from "./bench-database.ts";
import { measureDecisions } from "./decisions.bench.ts";
import { measureGaps } from "./gaps.bench.ts";
import { measureImpact } from "./impact.bench.ts";
import { measureImport } from "./import.bench.ts";
import { measureMatrix } from "./matrix.bench.ts";
import { measureOverlaps } from "./overlaps.bench.ts";
import { comparePeers } from "./peers.bench.ts";
import { measureProfile } from "./profile.bench.ts";
import { measureSector } from "./sector.bench.ts";
import { printLines } from "./verdict.ts";
import { measureWhatIf } from "./what-if.bench.ts";

const PARTS = [
  "matrix",
  "complementarity",
  "activities",
  "overlaps",
  "gaps",
  "what-if",
  "decisions",
  "impact",
  "ballot",
  "import",
  "peers",
  "sector",
] as const;
type Part = (typeof PARTS)[number];

const parts = chooseParts(process.argv.slice(2));
const starting = startBenchServer();
let isEnding = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => end(128 + constants.signals[signal], `${signal} came.`));
await starting.then(measure).then(
  () => end(0),
  (error) => end(1, `Measuring failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`),
);

async function measure(on: BenchServer): Promise<void> {
  if (parts.some((part) => part !== "import")) await measureReading(on);
  if (parts.includes("import")) printLines("Import", await measureImport(on));
}

async function measureReading(on: BenchServer): Promise<void> {
  process.stdout.write("Filling the generated set …\n");
  const { url, coverageRows } = await createFilled(on, "generated");
  process.stdout.write(`61 holders, 20,000 activities, ${coverageRows} coverage rows\n`);
  if (parts.includes("matrix")) printLines("Matrix", await measureMatrix(url));
  if (parts.includes("complementarity")) printLines("Complementarity", await measureProfile(url));
  if (parts.includes("activities")) printLines("Activities", await measureActivities(url));
  if (parts.includes("overlaps")) printLines("Overlaps", await measureOverlaps(url));
  if (parts.includes("gaps")) printLines("Needs", await measureGaps(url));
  if (parts.includes("what-if")) printLines("What if", await measureWhatIf(url));
  if (parts.includes("decisions")) printLines("Decisions", await measureDecisions(url));
  if (parts.includes("impact")) printLines("Policy impact", await measureImpact(url));
  if (parts.includes("ballot")) printLines("Ballots", await measureBallots(url));
  if (parts.includes("peers"))
    printLines("Beside PostGraphile, requests per second", await comparePeers(url));
  if (parts.includes("sector")) printLines("A whole sector", await measureSector(on, url));
}

function chooseParts(args: readonly string[]): readonly Part[] {
  const unknown = args.find((arg) => !PARTS.some((part) => part === arg));
  if (unknown !== undefined) {
    process.stderr.write(`“${unknown}” cannot be measured; give ${PARTS.join(", ")}, or nothing.\n`);
    process.exit(2);
  }
  return args.length === 0
    ? PARTS.filter((part) => part !== "peers" && part !== "sector")
    : PARTS.filter((part) => args.includes(part));
}

/** Takes everything away, however it ends; what then fails because it is gone is not told. */
async function end(code: number, why = ""): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (why) process.stderr.write(`\n${why} What was made is taken away.\n`);
  const server = await starting.catch(() => null);
  await server?.stop();
  process.exit(code);
}
