import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { type Named, seedDemands } from "./demo-demands.ts";
import { seedEvidence } from "./demo-evidence.ts";
import { seedOutcomes } from "./demo-outcomes.ts";

/** Loads what is asked of those who decide, what changed since, and what shows it. Nobody decided or said any of it. */
export async function seedImpact(em: SqlEntityManager, named: Named): Promise<void> {
  const asked = await seedDemands(em, named);
  const outcomes = await seedOutcomes(em, { ...named, ...asked });
  await seedEvidence(em, { outcomes, organisations: named.organisations });
}
