import { type Ask, countAnew, DERIVE_COVERAGE, DERIVE_PARTNERSHIPS } from "@onze/api";
import { asker } from "../support/random-edits.ts";
import { type BenchServer, createEmpty, withBenchClient } from "./bench-database.ts";
import { fillOf, SECTOR } from "./fill.sql.ts";

/** Activities whose coverage is derived at once, of whole holders. */
const AT_ONCE = 200_000;

/** Says what has been done, with the seconds since the start. */
export type Tell = (what: string) => void;

export function tellFrom(start: number): Tell {
  return (what) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stdout.write(`${String(seconds).padStart(5)} s  ${what}\n`);
  };
}

/**
 * Makes a database of a whole sector. What is derived from activities the product derives, by parts; totals it counts once.
 *
 * @returns its address.
 */
export async function createSector(server: BenchServer, tell: Tell): Promise<string> {
  const url = await createEmpty(server, "sector");
  await withBenchClient(url, async (client) => {
    const ask = asker(client);
    // nobody looks at the history of what is generated, and its references hold by the way it is generated
    await ask("set session_replication_role = replica; set work_mem = '256MB'");
    await inTransaction(ask, async () => {
      for (const statement of fillOf(SECTOR)) await ask(statement);
    });
    await ask("analyze");
    tell(`${SECTOR.members + 1} holders, ${SECTOR.activities} activities are there`);
    await deriveByParts(ask, tell);
    await ask("analyze");
    await inTransaction(ask, () => countAnew(ask));
    tell("totals are counted");
    await ask("vacuum (analyze)");
    tell("vacuumed");
  });
  return url;
}

async function inTransaction(ask: Ask, work: () => Promise<void>): Promise<void> {
  await ask("begin");
  await work();
  await ask("commit");
}

/** Of a fresh set only what comes has to be derived; nothing is there that would have to go. */
async function deriveByParts(ask: Ask, tell: Tell): Promise<void> {
  const [makePartnerships = ""] = DERIVE_PARTNERSHIPS;
  for (const part of await inParts(ask)) {
    await inTransaction(ask, async () => {
      await ask(makePartnerships, [part]);
      tell(`  partnerships of ${part.length} activities are there`);
      await ask(DERIVE_COVERAGE, [part]);
    });
    tell(`  and their coverage`);
  }
}

/** The ids of all activities, those of one holder together: its partnerships are derived from all of them. */
async function inParts(ask: Ask): Promise<readonly (readonly string[])[]> {
  const holders = await ask<{ ids: string[] }>(
    "select array_agg(id) as ids from activity group by holder_id",
  );
  const parts: string[][] = [[]];
  for (const { ids } of holders) {
    if ((parts.at(-1)?.length ?? 0) > AT_ONCE) parts.push([]);
    parts.at(-1)?.push(...ids);
  }
  return parts;
}
