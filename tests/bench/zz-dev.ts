import { startBenchServer, createFilled } from "/work/main/tests/bench/bench-database.ts";
import { writeFileSync } from "node:fs";
const server = await startBenchServer();
const t = performance.now();
const { url, coverageRows } = await createFilled(server, "filled");
console.log(coverageRows, performance.now() - t, server.folder);
writeFileSync("/tmp/dev-url", url);
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
setInterval(() => {}, 1e6);
