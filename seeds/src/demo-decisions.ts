import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  type AccessMeasure,
  AgendaItem,
  type Constituency,
  Decision,
  DecisionParty,
  DecisionStage,
  FeedbackRequest,
  Stance,
} from "@onze/schema";
import { type Ids, idOf, sourced } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/** Loads decisions with their stages, agenda, parties, stances and what was asked back, all of them invented. @returns their ids by slug. */
export async function seedDecisions(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<Ids> {
  const lines = await readCsv("demo/decision");
  const decisions = new Map(lines.map((line) => [need(line, "slug"), randomUUID() as string]));
  await em.insertMany(
    Decision,
    lines.map((line) => ({
      id: idOf(decisions, line, "slug"),
      ...decisionOf(line, organisations),
      ...sourced(line, sources),
    })),
  );
  await seedStages(em, decisions);
  await seedTakers(em, decisions, organisations);
  return decisions;
}

const listOf = (line: Line, column: string): string[] => line[column]?.split(";") ?? [];

/** The data file holds only names of the enums; the database checks. */
const decisionOf = (line: Line, organisations: Ids) => ({
  slug: need(line, "slug"),
  title: need(line, "title"),
  type: need(line, "type") as Decision["type"],
  objective: need(line, "objective"),
  openTo: listOf(line, "open_to") as Constituency[],
  restrictedBecause: line.restricted_because ?? null,
  positionAgreement: line.position_agreement ?? null,
  accessMeasures: listOf(line, "access_measures") as AccessMeasure[],
  accessNote: line.access_note ?? null,
  ledBy: idOf(organisations, line, "led_by"),
  isOwnProgramme: line.own_programme === "true",
  openedOn: need(line, "opened_on"),
  decidedOn: line.decided_on ?? null,
  outcome: (line.outcome ?? null) as Decision["outcome"],
  outcomeText: line.outcome_text ?? null,
  textUrl: line.text_url ?? null,
  answerWithinDays: numberOf(line, "answer_within_days"),
  contestWithinDays: numberOf(line, "contest_within_days"),
  isPublic: line.public === "true",
});

async function seedStages(em: SqlEntityManager, decisions: Ids): Promise<void> {
  await em.insertMany(
    DecisionStage,
    (await readCsv("demo/decision-stage")).map((line) => ({
      decision: idOf(decisions, line, "decision"),
      kind: need(line, "kind") as DecisionStage["kind"], // as above
      opensOn: need(line, "opens_on"),
      closesOn: line.closes_on ?? null,
      note: line.note ?? null,
    })),
  );
  await em.insertMany(
    FeedbackRequest,
    (await readCsv("demo/feedback-request")).map((line) => ({
      decision: idOf(decisions, line, "decision"),
      question: need(line, "question"),
      askedOn: need(line, "asked_on"),
      closesOn: need(line, "closes_on"),
      reportedOn: line.reported_on ?? null,
      use: line.use ?? null,
    })),
  );
}

/** Who takes part, stands somewhere or put something on the agenda. */
async function seedTakers(em: SqlEntityManager, decisions: Ids, organisations: Ids): Promise<void> {
  const taker = (line: Line) => ({
    decision: idOf(decisions, line, "decision"),
    organisation: idOf(organisations, line, "organisation"),
  });
  await em.insertMany(
    DecisionParty,
    (await readCsv("demo/decision-party")).map((line) => ({
      ...taker(line),
      capacity: need(line, "capacity") as DecisionParty["capacity"], // as above
      invitedOn: need(line, "invited_on"),
    })),
  );
  await em.insertMany(
    Stance,
    (await readCsv("demo/stance")).map((line) => ({
      ...taker(line),
      stance: need(line, "stance") as Stance["stance"], // as above
      askedOn: need(line, "asked_on"),
      statedOn: line.stated_on ?? null,
      note: line.note ?? null,
    })),
  );
  await em.insertMany(
    AgendaItem,
    (await readCsv("demo/agenda-item")).map((line) => ({
      decision: idOf(decisions, line, "decision"),
      title: need(line, "title"),
      initiator: line.initiator ? idOf(organisations, line, "initiator") : null,
      constituency: need(line, "constituency") as Constituency, // as above
      putOn: need(line, "put_on"),
    })),
  );
}
