import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Contribution,
  ContributionAction,
  Outcome,
  OutcomeAuthor,
  OutcomeConsent,
  OutcomeDemand,
  OutcomeDistinction,
  RivalExplanation,
} from "@onze/schema";
import type { Demands } from "./demo-demands.ts";
import { type Ids, idOf, lookUp, sourced } from "./demo-ids.ts";
import { type Line, need, readCsv } from "./read-csv.ts";

/** What changes refer to, by slug, by key or by the name of a source. */
export interface Around extends Demands {
  readonly sources: Ids;
  readonly organisations: Ids;
}

/** Loads changes, who contributed to them and what else explains them, all of it invented. @returns their ids by slug. */
export async function seedOutcomes(em: SqlEntityManager, around: Around): Promise<Ids> {
  const lines = await readCsv("demo/outcome");
  const outcomes = new Map(lines.map((line) => [need(line, "slug"), randomUUID() as string]));
  await em.insertMany(
    Outcome,
    lines.map((line) => ({
      id: idOf(outcomes, line, "slug"),
      ...outcomeOf(line),
      harvestedBy: idOf(around.organisations, line, "harvested_by"),
      mergedInto: line.merged_into ? idOf(outcomes, line, "merged_into") : null,
      ...sourced(line, around.sources),
    })),
  );
  const listed = (line: Line, column: string, ids: Ids): string[] =>
    line[column]?.split(";").map((name) => lookUp(ids, name)) ?? [];
  await em.insertMany(
    OutcomeAuthor,
    lines.flatMap((line) =>
      listed(line, "authors", around.organisations).map((organisation) => ({
        outcome: idOf(outcomes, line, "slug"),
        organisation,
      })),
    ),
  );
  await em.insertMany(
    OutcomeDemand,
    lines.flatMap((line) =>
      listed(line, "demands", around.demands).map((demand) => ({
        outcome: idOf(outcomes, line, "slug"),
        demand,
      })),
    ),
  );
  await seedSaid(em, outcomes, around.organisations);
  await seedContributions(em, outcomes, around);
  return outcomes;
}

/** The data file holds only names of the enums; the database checks. */
const outcomeOf = (line: Line) => ({
  slug: need(line, "slug"),
  title: need(line, "title"),
  language: need(line, "language") as Outcome["language"],
  actor: need(line, "actor"),
  actorKind: need(line, "actor_kind") as Outcome["actorKind"],
  change: need(line, "change"),
  changedFrom: line.changed_from ?? null,
  changedTo: line.changed_to ?? null,
  changedOn: need(line, "changed_on"),
  changedUntil: line.changed_until ?? null,
  significance: line.significance ?? null,
  story: line.story ?? null,
  theme: need(line, "theme"),
  arena: need(line, "arena") as Outcome["arena"],
  country: line.country ?? null,
  influenceType: need(line, "influence_type") as Outcome["influenceType"],
  direction: need(line, "direction") as Outcome["direction"],
  isIntended: line.intended === "true",
  harvestedOn: need(line, "harvested_on"),
  visibility: need(line, "visibility") as Outcome["visibility"],
  mergedOn: line.merged_on ?? null,
});

/** What partners said of telling it, which two are not the same, and what else explains them. */
async function seedSaid(em: SqlEntityManager, outcomes: Ids, organisations: Ids): Promise<void> {
  await em.insertMany(
    OutcomeConsent,
    (await readCsv("demo/outcome-consent")).map((line) => ({
      outcome: idOf(outcomes, line, "outcome"),
      organisation: idOf(organisations, line, "organisation"),
      upTo: need(line, "up_to") as OutcomeConsent["upTo"], // as above
      saidOn: need(line, "said_on"),
      note: line.note ?? null,
    })),
  );
  await em.insertMany(
    OutcomeDistinction,
    (await readCsv("demo/outcome-distinction")).map((line) => {
      const [first = "", second = ""] = [
        idOf(outcomes, line, "first"),
        idOf(outcomes, line, "second"),
      ].toSorted();
      return { first, second, saidOn: need(line, "said_on") };
    }),
  );
  await em.insertMany(
    RivalExplanation,
    (await readCsv("demo/rival")).map((line) => ({
      outcome: idOf(outcomes, line, "outcome"),
      text: need(line, "text"),
      assessment: need(line, "assessment") as RivalExplanation["assessment"], // as above
      because: line.because ?? null,
      assessedOn: line.assessed_on ?? null,
    })),
  );
}

async function seedContributions(em: SqlEntityManager, outcomes: Ids, around: Around): Promise<void> {
  const lines = (await readCsv("demo/contribution")).map((line) => ({ id: randomUUID() as string, line }));
  await em.insertMany(
    Contribution,
    lines.map(({ id, line }) => ({
      id,
      outcome: idOf(outcomes, line, "outcome"),
      organisation: idOf(around.organisations, line, "organisation"),
      narrative: need(line, "narrative"),
      language: need(line, "language") as Contribution["language"], // as above
      role: need(line, "role") as Contribution["role"], // as above
      beganOn: line.began_on ?? null,
      endedOn: line.ended_on ?? null,
      confirmedOn: need(line, "confirmed_on"),
      visibility: need(line, "visibility") as Contribution["visibility"], // as above
    })),
  );
  await em.insertMany(
    ContributionAction,
    lines.flatMap(({ id, line }) =>
      (line.actions?.split(";") ?? []).map((key) => ({
        contribution: id,
        action: lookUp(around.actions, key),
      })),
    ),
  );
}
