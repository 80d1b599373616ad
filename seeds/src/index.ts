import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Region } from "@onze/schema";
import { seedDemo } from "./demo.ts";
import { seedReference } from "./reference.ts";

/** What this package can load: `reference` may be loaded again to renew it, `demo` once, into a database that has nothing else. */
export type Seed = "reference" | "demo";

/** Loads seeds in the order given, all of them in one transaction. */
export async function seedDatabase(em: SqlEntityManager, ...seeds: readonly Seed[]): Promise<void> {
  await em.fork().transactional(async (work) => {
    for (const seed of seeds) await SEEDS[seed](work);
  });
}

const SEEDS: Readonly<Record<Seed, (em: SqlEntityManager) => Promise<void>>> = {
  reference: seedReference,
  demo: seedDemo,
};

/** True until the reference was loaded for the first time. */
export async function isNew(em: SqlEntityManager): Promise<boolean> {
  return (await em.fork().count(Region)) === 0;
}
