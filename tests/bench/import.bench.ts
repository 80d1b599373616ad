import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchServer, createEmpty } from "./bench-database.ts";
import { generateIatiFile } from "./generate-iati-file.ts";
import type { Line } from "./verdict.ts";

/** What a process that was measured says at its end. */
interface Measured {
  readonly seconds: number;
  /** Most memory that it held, in millions of bytes. */
  readonly peakMemory: number;
}

interface MeasuredFile {
  readonly megabytes: number;
  readonly activities: number;
  readonly import: Measured;
  readonly parsing: Measured;
}

const SIZES = [10, 100] as const;

/** Files of 10 and 100 MB taken in on one core, PostgreSQL on another, against reading them with the XML parser alone. */
export async function measureImport(server: BenchServer): Promise<Line[]> {
  const [small, large] = [await measureFile(server, SIZES[0]), await measureFile(server, SIZES[1])];
  return [...linesOf(small), ...linesOf(large), linearity(small, large)];
}

async function measureFile(server: BenchServer, megabytes: number): Promise<MeasuredFile> {
  const path = join(server.folder, `iati-${megabytes}.xml`);
  const { activities, bytes } = await generateIatiFile({ megabytes, path });
  const databaseUrl = await createEmpty(server, `import_${megabytes}`);
  const parsing = await runOnOneCore("parse-with-saxes.ts", [path]);
  return {
    megabytes: bytes / 1e6,
    activities,
    parsing,
    import: await runOnOneCore("import-file.ts", [databaseUrl, path]),
  };
}

function linesOf({ megabytes, activities, import: { seconds, peakMemory }, parsing }: MeasuredFile): Line[] {
  const file = `import of ${Math.round(megabytes)} MB`;
  const behind = `${seconds.toFixed(1)} s, ${activities} activities`;
  const reading = `the XML parser alone takes ${parsing.seconds.toFixed(1)} s`;
  return [
    {
      what: `${file}, file to committed rows`,
      figure: megabytes / seconds,
      unit: "MB/s",
      goal: { atLeast: 20 },
      behind,
    },
    { what: `${file}, peak memory`, figure: peakMemory, unit: "MB", goal: { atMost: 400 }, behind: "" },
    {
      what: `${file}, against parsing alone`,
      figure: seconds / parsing.seconds,
      unit: "×",
      goal: null,
      behind: reading,
    },
  ];
}

function linearity(small: MeasuredFile, large: MeasuredFile): Line {
  const sizes = large.megabytes / small.megabytes;
  return {
    what: "time of the large file against the small one's",
    figure: large.import.seconds / small.import.seconds,
    unit: "×",
    goal: { atMost: 11 },
    behind: `${sizes.toFixed(1)} × as large`,
  };
}

/** Runs one of the scripts beside this file, bound to the first core where the system can bind. */
async function runOnOneCore(script: string, args: readonly string[]): Promise<Measured> {
  const command = [process.execPath, fileURLToPath(new URL(script, import.meta.url)), ...args];
  const canBind = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
  const [program = "", ...rest] = canBind ? ["taskset", "-c", "0", ...command] : command;
  const child = spawn(program, rest, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return JSON.parse(said);
}
