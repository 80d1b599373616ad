import { readFileSync } from "node:fs";
import { measureActivities } from "./activities.bench.ts";
import { measureMatrix } from "./matrix.bench.ts";
import { comparePeers } from "./peers.bench.ts";
import { printLines } from "./verdict.ts";

const url = readFileSync("/tmp/dev-url", "utf8");
const a = process.argv.slice(2);
if (a.includes("matrix")) printLines("Matrix", await measureMatrix(url));
if (a.includes("activities")) printLines("Activities", await measureActivities(url));
if (a.includes("peers")) printLines("Peers", await comparePeers(url));
