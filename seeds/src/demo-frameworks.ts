import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  ActivityGoal,
  type CommitmentState,
  Framework,
  FrameworkActor,
  FrameworkCycle,
  Organisation,
  StrategicGoal,
  SynergyCommitment,
  Theme,
} from "@onze/schema";
import { type Ids, idOf, lookUp, sourced } from "./demo-ids.ts";
import { inLanguages, type Line, need, numberOf, readCsv } from "./read-csv.ts";

interface Known {
  readonly sources: Ids;
  readonly organisations: Ids;
  readonly activities: Ids;
}

/** Loads frameworks with their cycles, actors, goals, the activities that work on these, and commitments. */
export async function seedFrameworks(em: SqlEntityManager, known: Known): Promise<void> {
  const frameworks = await seedWithCycles(em, known);
  await em.insertMany(
    FrameworkActor,
    (await readCsv("demo/framework-actor")).map((line) => ({
      framework: idOf(frameworks, line, "framework"),
      organisation: idOf(known.organisations, line, "organisation"),
      startsOn: line.starts_on ?? null,
      endsOn: line.ends_on ?? null,
      ...sourced(line, known.sources),
    })),
  );
  const goals = await seedGoals(em, frameworks, known);
  await em.insertMany(
    ActivityGoal,
    (await readCsv("demo/activity-goal")).map((line) => ({
      activity: idOf(known.activities, line, "activity"),
      goal: lookUp(goals, goalKey(line)),
      ...sourced(line, known.sources),
    })),
  );
  await seedCommitments(em, { ...known, frameworks, goals });
}

async function seedWithCycles(em: SqlEntityManager, { sources, organisations }: Known): Promise<Ids> {
  const cycles = await readCsv("demo/framework-cycle");
  const cycleIds = withIds(cycles);
  await em.insertMany(
    FrameworkCycle,
    cycles.map((line) => ({
      id: idOf(cycleIds, line, "code"),
      code: need(line, "code"),
      startsOn: need(line, "starts_on"),
      endsOn: need(line, "ends_on"),
      operationalShareLine: numberOf(line, "operational_share_line"),
      subsidyShareLine: numberOf(line, "subsidy_share_line"),
      ...sourced(line, sources),
    })),
  );
  const lines = await readCsv("demo/framework");
  const ids = withIds(lines);
  await em.insertMany(
    Framework,
    lines.map((line) => ({
      id: idOf(ids, line, "code"),
      code: need(line, "code"),
      kind: need(line, "kind") as Framework["kind"], // only names of the enum; the database checks
      names: line.name_en ? inLanguages(line, "name") : null,
      cycle: idOf(cycleIds, line, "cycle"),
      country: line.country ?? null,
      theme: line.theme ?? null,
      referenceOrganisation: line.reference ? idOf(organisations, line, "reference") : null,
      ...sourced(line, sources),
    })),
  );
  return ids;
}

const withIds = (lines: readonly Line[]): Ids =>
  new Map(lines.map((line) => [need(line, "code"), randomUUID() as string]));

const goalKey = (line: Line): string => `${line.framework} ${line.position}`;

async function seedGoals(em: SqlEntityManager, frameworks: Ids, { sources }: Known): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const line of await readCsv("demo/strategic-goal")) {
    const goal = em.create(StrategicGoal, {
      framework: idOf(frameworks, line, "framework"),
      position: Number(need(line, "position")),
      names: inLanguages(line, "name"),
      source: idOf(sources, line, "source"),
    });
    const themes = line.themes?.split(";") ?? [];
    goal.themes.set(themes.map((code) => em.getReference(Theme, code)));
    ids.set(goalKey(line), goal.id);
  }
  await em.flush();
  return ids;
}

interface KnownGoals extends Known {
  readonly frameworks: Ids;
  readonly goals: Ids;
}

async function seedCommitments(em: SqlEntityManager, known: KnownGoals): Promise<void> {
  for (const line of await readCsv("demo/synergy-commitment")) {
    const commitment = em.create(SynergyCommitment, {
      framework: idOf(known.frameworks, line, "framework"),
      goal: lookUp(known.goals, goalKey(line)),
      text: need(line, "text"),
      owner: idOf(known.organisations, line, "owner"),
      dueOn: need(line, "due_on"),
      state: need(line, "state") as CommitmentState, // only names of the enum; the database checks
      stateOn: need(line, "state_on"),
      note: line.note ?? null,
      source: idOf(known.sources, line, "source"),
    });
    const parties = line.parties?.split(";") ?? [];
    commitment.parties.set(
      parties.map((slug) => em.getReference(Organisation, lookUp(known.organisations, slug))),
    );
  }
  await em.flush();
}
