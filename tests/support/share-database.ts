/**
 * A process that opens the embedded database in the folder it is given, says its address, and lets go when its input
 * ends: what the tests of sharing and of sudden death start and kill. Told by SIGUSR2, it ends without letting go.
 */

import { openDatabase } from "@onze/schema";

const [dataDirectory = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDirectory });
process.once("SIGUSR2", () => process.exit(1));
process.stdout.write(`${database.url}\n`);
process.stdin.resume().once("end", () => database.stop());
