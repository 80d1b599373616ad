#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write("Onze is not built yet; `npm start` or `npm run build` builds it.\n");
  process.exitCode = 2;
}
