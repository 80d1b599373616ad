import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Account,
  AskCoding,
  DemandAction,
  DemandActionActor,
  DemandAsk,
  DemandCoordination,
  DemandParty,
  DemandTarget,
  PolicyDemand,
  RoleAgreement,
  StageEvent,
} from "@onze/schema";
import { type Ids, idOf, lookUp, sourced } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/** What demands and changes refer to, by slug or by the name of a source. */
export interface Named {
  readonly sources: Ids;
  readonly organisations: Ids;
  readonly decisions: Ids;
}

/** What was loaded, by slug and by key. */
export interface Demands {
  readonly demands: Ids;
  readonly actions: Ids;
}

/** Loads demands with all that belongs to them, every one invented. */
export async function seedDemands(em: SqlEntityManager, named: Named): Promise<Demands> {
  const lines = await readCsv("demo/demand");
  const demands = new Map(lines.map((line) => [need(line, "slug"), randomUUID() as string]));
  const agreements = await agreementsByPlace(em);
  await em.insertMany(
    PolicyDemand,
    lines.map((line) => ({
      id: idOf(demands, line, "slug"),
      ...demandOf(line),
      decision: line.decision ? idOf(named.decisions, line, "decision") : null,
      agreement: line.agreement ? idOf(agreements, line, "agreement") : null,
      ...sourced(line, named.sources),
    })),
  );
  await seedAddressed(em, demands, named.organisations);
  await seedAsks(em, demands);
  return { demands, actions: await seedActions(em, demands, named.organisations) };
}

/** The data file holds only names of the enums; the database checks. */
const demandOf = (line: Line) => ({
  slug: need(line, "slug"),
  title: need(line, "title"),
  summary: need(line, "summary"),
  language: need(line, "language") as PolicyDemand["language"],
  theme: need(line, "theme"),
  arena: need(line, "arena") as PolicyDemand["arena"],
  country: line.country ?? null,
  raisedOn: need(line, "raised_on"),
  position: line.position ?? null,
  positionUrl: line.position_url ?? null,
  visibility: need(line, "visibility") as PolicyDemand["visibility"],
});

/** Agreements on roles by theme and country. */
async function agreementsByPlace(em: SqlEntityManager): Promise<Ids> {
  const agreements = await em.find(RoleAgreement, {});
  return new Map(
    agreements.map(({ id, theme, country }) => [`${theme?.code ?? ""} ${country?.code ?? ""}`, id]),
  );
}

/** Who stands behind a demand, to whom it is addressed, with whom it was coordinated, and how far it came. */
async function seedAddressed(em: SqlEntityManager, demands: Ids, organisations: Ids): Promise<void> {
  const of = (line: Line) => ({ demand: idOf(demands, line, "demand") });
  await em.insertMany(
    DemandParty,
    (await readCsv("demo/demand-party")).map((line) => ({
      ...of(line),
      organisation: idOf(organisations, line, "organisation"),
      capacity: need(line, "capacity") as DemandParty["capacity"], // as above
    })),
  );
  await em.insertMany(
    DemandTarget,
    (await readCsv("demo/demand-target")).map((line) => ({
      ...of(line),
      name: need(line, "name"),
      kind: need(line, "kind") as DemandTarget["kind"], // as above
    })),
  );
  await em.insertMany(
    DemandCoordination,
    (await readCsv("demo/demand-coordination")).map((line) => ({
      ...of(line),
      organisation: idOf(organisations, line, "organisation"),
      state: need(line, "state") as DemandCoordination["state"], // as above
      agreedOn: need(line, "agreed_on"),
      note: line.note ?? null,
    })),
  );
  await em.insertMany(
    StageEvent,
    (await readCsv("demo/stage-event")).map((line) => ({
      ...of(line),
      stage: Number(need(line, "stage")),
      happenedOn: need(line, "happened_on"),
      flag: (line.flag ?? null) as StageEvent["flag"], // as above
      source: need(line, "source"),
      url: line.url ?? null,
    })),
  );
}

async function seedAsks(em: SqlEntityManager, demands: Ids): Promise<void> {
  const lines = await readCsv("demo/demand-ask");
  const numbered = (line: Line, column: string) => `${need(line, "demand")} ${need(line, column)}`;
  const asks = new Map(lines.map((line) => [numbered(line, "number"), randomUUID() as string]));
  await em.insertMany(
    DemandAsk,
    lines.map((line) => ({
      id: lookUp(asks, numbered(line, "number")),
      demand: idOf(demands, line, "demand"),
      number: Number(need(line, "number")),
      text: need(line, "text"),
      weight: Number(need(line, "weight")),
      unit: line.unit ?? null,
      ideal: numberOf(line, "ideal"),
      fallback: numberOf(line, "fallback"),
      result: numberOf(line, "result"),
    })),
  );
  const readers = await seedReaders(em);
  await em.insertMany(
    AskCoding,
    (await readCsv("demo/ask-coding")).map((line) => ({
      ask: lookUp(asks, numbered(line, "ask")),
      codedBy: idOf(readers, line, "reader"),
      uptake: need(line, "uptake") as AskCoding["uptake"], // as above
      text: need(line, "text"),
      url: line.url ?? null,
      codedOn: need(line, "coded_on"),
    })),
  );
}

/** Two people who read what became of asks. They are nobody: nothing signs them in, and their accounts are closed. */
async function seedReaders(em: SqlEntityManager): Promise<Ids> {
  const lines = await readCsv("demo/reader");
  const ids = new Map(lines.map((line) => [need(line, "key"), randomUUID() as string]));
  await em.insertMany(
    Account,
    lines.map((line) => ({
      id: idOf(ids, line, "key"),
      name: need(line, "name"),
      email: need(line, "email"),
      language: need(line, "language") as PolicyDemand["language"], // as above
      demonstration: true,
      disabledAt: new Date(need(line, "disabled_on")),
    })),
  );
  return ids;
}

/** @returns ids of what was done by its key. */
async function seedActions(em: SqlEntityManager, demands: Ids, organisations: Ids): Promise<Ids> {
  const lines = await readCsv("demo/demand-action");
  const actions = new Map(lines.map((line) => [need(line, "key"), randomUUID() as string]));
  await em.insertMany(
    DemandAction,
    lines.map((line) => ({
      id: idOf(actions, line, "key"),
      demand: idOf(demands, line, "demand"),
      type: need(line, "type") as DemandAction["type"], // as above
      title: need(line, "title"),
      beganOn: need(line, "began_on"),
      endedOn: line.ended_on ?? null,
      met: line.met ?? null,
      isPublic: line.public === "true",
    })),
  );
  await em.insertMany(
    DemandActionActor,
    lines.flatMap((line) =>
      need(line, "actors")
        .split(";")
        .map((slug) => ({
          action: idOf(actions, line, "key"),
          organisation: lookUp(organisations, slug),
        })),
    ),
  );
  return actions;
}
