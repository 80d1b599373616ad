import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { ParticipationScore } from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { need, numberOf, readCsv } from "./read-csv.ts";

/** Loads how far partners say they took part in decisions, and what is claimed of it: all of it invented. */
export async function seedParticipation(
  em: SqlEntityManager,
  decisions: Ids,
  organisations: Ids,
): Promise<void> {
  await em.insertMany(
    ParticipationScore,
    (await readCsv("demo/participation-score")).map((line) => ({
      decision: idOf(decisions, line, "decision"),
      organisation: idOf(organisations, line, "organisation"),
      assessedBy: need(line, "assessed_by") as ParticipationScore["assessedBy"], // only names of the enum; the database checks
      actual: Number(need(line, "actual")),
      desired: numberOf(line, "desired"),
      agrees: line.agrees ? line.agrees === "true" : null,
      evidence: line.evidence ?? null,
      assessedOn: need(line, "assessed_on"),
      firstToldOn: need(line, "assessed_on"),
      isShared: line.shared === "true",
    })),
  );
}
