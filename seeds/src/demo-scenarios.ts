import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Intention, Scenario, ScenarioChange } from "@onze/schema";
import { type Ids, idOf, lookUp } from "./demo-ids.ts";
import { need, readCsv } from "./read-csv.ts";

/** What members of the demonstration suppose and intend; it goes with them. */
export async function seedScenarios(em: SqlEntityManager, organisations: Ids): Promise<void> {
  const lines = await readCsv("demo/scenario");
  const ids = new Map(lines.map((line) => [need(line, "id"), randomUUID() as string]));
  const owners = new Map(lines.map((line) => [need(line, "id"), idOf(organisations, line, "organisation")]));
  await em.insertMany(
    Scenario,
    lines.map((line) => ({
      id: idOf(ids, line, "id"),
      organisation: idOf(organisations, line, "organisation"),
      title: need(line, "title"),
      note: line.note ?? null,
      address: line.address ?? "",
      basis: need(line, "basis"),
      sharedWithPeers: true,
    })),
  );
  await em.insertMany(
    ScenarioChange,
    (await readCsv("demo/scenario-change")).map((line) => ({
      scenario: idOf(ids, line, "scenario"),
      ownerId: idOf(owners, line, "scenario"),
      position: Number(need(line, "position")),
      kind: need(line, "kind") as ScenarioChange["kind"], // the data file holds only names of the enum; the database checks
      organisation: line.organisation ? lookUp(organisations, line.organisation) : null,
      place: line.place ?? null,
      theme: line.theme ?? null,
      framework: line.framework ?? null,
      factor: line.factor ? Number(line.factor) : null,
      effortEur: line.effort_eur ? Number(line.effort_eur) : null,
    })),
  );
  await em.insertMany(
    Intention,
    (await readCsv("demo/intention")).map((line) => ({
      organisation: idOf(organisations, line, "organisation"),
      kind: need(line, "kind") as Intention["kind"], // as above
      country: line.country ?? null,
      theme: line.theme ?? null,
      startsOn: need(line, "starts_on"),
      note: line.note ?? null,
    })),
  );
}
