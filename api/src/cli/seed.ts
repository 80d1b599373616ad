import { seedDatabase } from "@onze/seeds";
import { keepDemoAccounts } from "../accounts/demo-accounts.ts";
import { openSecret } from "../accounts/secret.ts";
import type { Environment } from "../env.ts";
import { removeDemo } from "../imports/remove-demo.ts";
import { COMMAND_LINE } from "../shared/actor.ts";
import { loadDemo, workAs } from "./first-start.ts";
import { type OpenedDatabase, openPrepared } from "./open.ts";
import { UsageError } from "./usage-error.ts";

/** `onze seed reference | demo | remove-demo`. */
export async function seed(environment: Environment, [what = ""]: readonly string[]): Promise<number> {
  if (!["reference", "demo", "remove-demo"].includes(what)) {
    throw new UsageError(`“${what}” cannot be seeded; give reference, demo or remove-demo.`);
  }
  const opened = await openPrepared(environment, what === "reference" ? "LEAVE_TO_SERVER" : "LEAVE_OUT");
  try {
    if (what === "reference") await seedDatabase(await workAs(opened, COMMAND_LINE), "reference");
    if (what === "demo") {
      await loadDemoOnce(opened);
      await addAccounts(opened, environment);
    }
    if (what === "remove-demo") await opened.database.transaction(COMMAND_LINE, removeDemo);
    process.stdout.write(
      `${{ reference: "Code lists and themes are renewed.", demo: "The demonstration is loaded.", "remove-demo": "The demonstration is removed." }[what]}\n`,
    );
    return 0;
  } finally {
    await opened.close();
  }
}

/** One for each role, but not where real people work. */
async function addAccounts(
  { database }: OpenedDatabase,
  { accounts, dataDirectory }: Environment,
): Promise<void> {
  if (!accounts.production)
    await keepDemoAccounts(database, openSecret({ secret: accounts.secret, dataDirectory }));
}

async function loadDemoOnce(opened: OpenedDatabase): Promise<void> {
  const [present] = await opened.database.rows<{ found: boolean }>(
    "select exists (select from activity) as found",
  );
  if (present?.found)
    throw new UsageError(
      "There are activities already; the demonstration goes into a database that has none.",
    );
  await loadDemo(opened);
}
