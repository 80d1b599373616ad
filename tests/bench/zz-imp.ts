import { startBenchServer } from "./bench-database.ts";
import { measureImport } from "./import.bench.ts";
import { printLines } from "./verdict.ts";
const s = await startBenchServer();
try { printLines("Import", await measureImport(s)); } finally { await s.stop(); }
