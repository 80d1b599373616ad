import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  ParticipationScore,
  ParticipationSession,
  SessionAction,
  SessionDecision,
  SessionOrganisation,
  SessionScore,
} from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/**
 * Loads one session that was held and closed, with the worked example of the measures: three partners, four decisions. It
 * goes with the partners, who are invented. What they said of decisions is kept with these as well.
 */
export async function seedSessions(em: SqlEntityManager, organisations: Ids, decisions: Ids): Promise<void> {
  const sessions = await readCsv("demo/session");
  const ids = new Map(sessions.map((line) => [need(line, "id"), randomUUID() as string]));
  // open first: nothing is added to a session that is closed
  await em.insertMany(
    ParticipationSession,
    sessions.map((line) => ({
      id: idOf(ids, line, "id"),
      title: need(line, "title"),
      heldOn: need(line, "held_on"),
      isIndependent: line.independent === "true",
      step: "CLOSING" as ParticipationSession["step"],
      closingWords: line.closing_words ?? null,
    })),
  );
  const voices = await seedVoices(em, ids, organisations);
  const named = await seedNamed(em, { sessions: ids, voices, decisions });
  await seedSaid(em, { named, voices });
  for (const line of sessions)
    await em.nativeUpdate(
      ParticipationSession,
      { id: idOf(ids, line, "id") },
      {
        step: "CLOSED" as ParticipationSession["step"],
        closedAt: new Date(need(line, "closed_at")),
      },
    );
  await seedScores(em, { sessions: ids, organisations, decisions });
}

/** By the slug of the organisation; the demonstration has one session. */
async function seedVoices(em: SqlEntityManager, sessions: Ids, organisations: Ids): Promise<Ids> {
  const lines = await readCsv("demo/session-organisation");
  const voices = new Map(lines.map((line) => [need(line, "organisation"), randomUUID() as string]));
  await em.insertMany(
    SessionOrganisation,
    lines.map((line) => ({
      id: idOf(voices, line, "organisation"),
      session: idOf(sessions, line, "session"),
      organisation: idOf(organisations, line, "organisation"),
      consentsToShare: line.consents_to_share === "true",
    })),
  );
  return voices;
}

interface Parts {
  readonly sessions: Ids;
  readonly voices: Ids;
  readonly decisions: Ids;
}

async function seedNamed(em: SqlEntityManager, { sessions, voices, decisions }: Parts): Promise<Ids> {
  const lines = await readCsv("demo/session-decision");
  const named = new Map(lines.map((line) => [need(line, "id"), randomUUID() as string]));
  await em.insertMany(
    SessionDecision,
    lines.map((line) => ({
      id: idOf(named, line, "id"),
      session: idOf(sessions, line, "session"),
      label: need(line, "label"),
      position: Number(need(line, "position")),
      namedBy: idOf(voices, line, "named_by"),
      decision: idOf(decisions, line, "decision"),
      isChosen: true,
      isOwnProgramme: line.own_programme === "true",
    })),
  );
  return named;
}

async function seedSaid(
  em: SqlEntityManager,
  { named, voices }: { readonly named: Ids; readonly voices: Ids },
): Promise<void> {
  await em.insertMany(
    SessionScore,
    (await readCsv("demo/session-score")).map((line) => ({
      decision: idOf(named, line, "decision"),
      organisation: idOf(voices, line, "organisation"),
      ...saidIn(line),
    })),
  );
  await em.insertMany(
    SessionAction,
    (await readCsv("demo/session-action")).map((line) => ({
      decision: idOf(named, line, "decision"),
      text: need(line, "text"),
      position: Number(need(line, "position")),
      owner: idOf(voices, line, "owner"),
      dueOn: need(line, "due_on"),
      doneOn: line.done_on ?? null,
    })),
  );
}

const saidIn = (line: Line) => ({
  actual: Number(need(line, "actual")),
  agrees: line.agrees === "true",
  desired: numberOf(line, "desired"),
});

/** What closing a session keeps with the decisions of the register. */
async function seedScores(
  em: SqlEntityManager,
  { sessions, organisations, decisions }: Omit<Parts, "voices"> & { readonly organisations: Ids },
): Promise<void> {
  const named = new Map((await readCsv("demo/session-decision")).map((line) => [need(line, "id"), line]));
  const heldOn = new Map(
    (await readCsv("demo/session")).map((line) => [need(line, "id"), need(line, "held_on")]),
  );
  const consenting = new Set(
    (await readCsv("demo/session-organisation"))
      .filter((line) => line.consents_to_share === "true")
      .map((line) => line.organisation),
  );
  await em.insertMany(
    ParticipationScore,
    (await readCsv("demo/session-score")).map((line) => {
      const about = named.get(need(line, "decision"));
      if (!about) throw new Error(`nothing is called "${line.decision}"`);
      return {
        decision: idOf(decisions, about, "decision"),
        organisation: idOf(organisations, line, "organisation"),
        assessedBy: "FACILITATED" as ParticipationScore["assessedBy"],
        ...saidIn(line),
        assessedOn: heldOn.get(need(about, "session")) ?? "",
        firstToldOn: heldOn.get(need(about, "session")) ?? "",
        session: idOf(sessions, about, "session"),
        isShared: consenting.has(line.organisation),
      };
    }),
  );
}
