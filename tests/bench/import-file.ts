/** Imports a file as the command line does and says how long that took: `import-file.ts DATABASE_URL PATH`. */

import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { performImport } from "@onze/api";

const [databaseUrl = "", path = ""] = process.argv.slice(2);
const start = performance.now();
const outcome = await performImport({
  databaseUrl,
  path,
  fileName: basename(path),
  holder: null,
  dryRun: false,
  today: "2026-11-23",
  run: { id: randomUUID(), isRecorded: false },
  onProgress: async () => undefined,
});
if (outcome.refused) throw outcome.refused;
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ seconds, peakMemory: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
