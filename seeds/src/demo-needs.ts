import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Indicator,
  IndicatorValue,
  NeedWeight,
  NeedWeightSet,
  StatedNeed,
  StrategicGoal,
} from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/** Loads what somebody needs, an indicator and weights, all of them invented. */
export async function seedNeeds(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  const indicators = await seedIndicators(em, sources);
  const goals = await goalsByNumber(em);
  const named = (line: Line, column: string, ids: Ids) => (line[column] ? idOf(ids, line, column) : null);
  await em.insertMany(
    StatedNeed,
    (await readCsv("demo/stated-need")).map((line) => ({
      sourceType: need(line, "source_type") as StatedNeed["sourceType"], // only names of the enum; the database checks
      title: need(line, "title"),
      country: line.country ?? null,
      region: line.region ?? null,
      theme: line.theme ?? null,
      goal: line.framework ? idOf(goals, { goal: `${line.framework} ${line.goal}` }, "goal") : null,
      indicator: named(line, "indicator", indicators),
      threshold: numberOf(line, "threshold"),
      statedBy: named(line, "stated_by", organisations),
      decidedBy: line.decided_by ?? null,
      statedOn: need(line, "stated_on"),
      reference: line.reference ?? null,
      closedOn: line.closed_on ?? null,
      source: idOf(sources, line, "source"),
    })),
  );
  await seedWeights(em, sources);
}

async function seedIndicators(em: SqlEntityManager, sources: Ids): Promise<Ids> {
  const lines = await readCsv("demo/indicator");
  const ids = new Map(lines.map((line) => [need(line, "code"), randomUUID() as string]));
  await em.insertMany(
    Indicator,
    lines.map((line) => ({
      id: idOf(ids, line, "code"),
      code: need(line, "code"),
      name: need(line, "name"),
      year: Number(need(line, "year")),
      direction: need(line, "direction") as Indicator["direction"], // as above
      unit: line.unit ?? null,
      publisher: need(line, "publisher"),
      url: line.url ?? null,
      licence: need(line, "licence"),
      isOpen: line.is_open === "true",
      source: idOf(sources, line, "source"),
    })),
  );
  await em.insertMany(
    IndicatorValue,
    (await readCsv("demo/indicator-value")).map((line) => ({
      indicator: idOf(ids, line, "indicator"),
      country: need(line, "country"),
      value: Number(need(line, "value")),
      year: numberOf(line, "year"),
    })),
  );
  return ids;
}

/** Goals by the code of their framework and their number in it. */
async function goalsByNumber(em: SqlEntityManager): Promise<Ids> {
  const goals = await em.find(StrategicGoal, {}, { populate: ["framework"] });
  return new Map(goals.map(({ id, position, framework }) => [`${framework.$.code} ${position}`, id]));
}

async function seedWeights(em: SqlEntityManager, sources: Ids): Promise<void> {
  const lines = await readCsv("demo/need-weight-set");
  const ids = new Map(lines.map((line) => [need(line, "title"), randomUUID() as string]));
  await em.insertMany(
    NeedWeightSet,
    lines.map((line) => ({
      id: idOf(ids, line, "title"),
      title: need(line, "title"),
      sourceType: need(line, "source_type") as NeedWeightSet["sourceType"], // as above
      decidedBy: need(line, "decided_by"),
      decidedOn: need(line, "decided_on"),
      reference: need(line, "reference"),
      validFrom: need(line, "valid_from"),
      source: idOf(sources, line, "source"),
    })),
  );
  await em.insertMany(
    NeedWeight,
    (await readCsv("demo/need-weight")).map((line) => ({
      needWeightSet: idOf(ids, line, "set"),
      theme: line.theme ?? null,
      country: line.country ?? null,
      value: Number(need(line, "value")),
    })),
  );
}
