import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Region } from "@onze/schema";
import { seedDemo } from "./demo.ts";
import { seedReference } from "./reference.ts";

/**
 * Loads data of this package in one transaction: `reference`, which may be loaded again to renew it, or `demo`, for a
 * database that has the reference and nothing else.
 */
export function seedDatabase(em: SqlEntityManager, what: "reference" | "demo"): Promise<void> {
  return em.fork().transactional((work) => (what === "demo" ? seedDemo(work) : seedReference(work)));
}

/** True until the reference was loaded for the first time. */
export async function isNew(em: SqlEntityManager): Promise<boolean> {
  return (await em.fork().count(Region)) === 0;
}
