import { writeFileSync } from "node:fs";
import { createFilled, startBenchServer } from "/work/main/tests/bench/bench-database.ts";

const server = await startBenchServer();
const t = performance.now();
const { url, coverageRows } = await createFilled(server, "filled");
console.log(coverageRows, performance.now() - t, server.folder);
writeFileSync("/tmp/dev-url", url);
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
setInterval(() => {}, 1e6);
