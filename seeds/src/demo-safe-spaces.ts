import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { SafeSpaceFollowUp, SafeSpaceSession } from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { need, readCsv } from "./read-csv.ts";

/** Loads a safe-space session whose summary is released, and what follows; nobody held it. */
export async function seedSafeSpaces(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  const lines = await readCsv("demo/safe-space-session");
  const ids = new Map(lines.map((line) => [need(line, "id"), randomUUID() as string]));
  await em.insertMany(
    SafeSpaceSession,
    lines.map((line) => ({
      id: idOf(ids, line, "id"),
      heldOn: need(line, "held_on"),
      state: need(line, "state") as SafeSpaceSession["state"], // the data file holds only names of the enums; the database checks
      sizeBand: need(line, "size_band") as SafeSpaceSession["sizeBand"],
      groundRules: line.ground_rules ?? null,
      topics: need(line, "topics").split(";"),
      summary: line.summary ?? null,
      agreedOn: line.agreed_on ?? null,
      releasedOn: line.released_on ?? null,
      source: idOf(sources, line, "source"),
    })),
  );
  await em.insertMany(
    SafeSpaceFollowUp,
    (await readCsv("demo/safe-space-follow-up")).map((line) => ({
      session: idOf(ids, line, "session"),
      text: need(line, "text"),
      organisation: idOf(organisations, line, "organisation"),
      dueOn: need(line, "due_on"),
      doneOn: line.done_on ?? null,
    })),
  );
}
