/** Reads a file with the XML parser and does nothing with it, the floor of every import: `parse-with-saxes.ts PATH`. */

import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";

const [path = ""] = process.argv.slice(2);
const start = performance.now();
const parser = new SaxesParser();
let events = 0;
for (const event of ["opentag", "closetag", "text"] as const) {
  parser.on(event, () => {
    events++;
  });
}
for await (const text of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 }))
  parser.write(text);
parser.close();
if (events === 0) throw new Error(`${path} holds no XML`);
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ seconds, peakMemory: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
