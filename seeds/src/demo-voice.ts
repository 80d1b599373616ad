import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  type FrozenFigure,
  LANGUAGES,
  Question,
  Questionnaire,
  Round,
  RoundFollowUp,
  RoundResult,
  RoundState,
} from "@onze/schema";
import { type Ids, idOf, lookUp } from "./demo-ids.ts";
import { inLanguages, type Line, need, numberOf, readCsv } from "./read-csv.ts";

/**
 * Loads a round that has closed, of which nobody was asked anything: what is told of it, as it is told once answers are gone,
 * its summary and what came of it. There are no links and no answers to it.
 */
export async function seedVoice(em: SqlEntityManager, sources: Ids): Promise<void> {
  const questionnaires = await seedQuestionnaires(em, sources);
  const questions = await seedQuestions(em, questionnaires);
  const rounds = await seedRounds(em, { sources, questionnaires });
  await seedResults(em, { rounds, questions });
  await em.insertMany(
    RoundFollowUp,
    (await readCsv("demo/round-follow-up")).map((line) => ({
      round: idOf(rounds, line, "round"),
      texts: inLanguages(line, "text"),
      doneBy: need(line, "done_by"),
      dueOn: need(line, "due_on"),
      doneOn: line.done_on ?? null,
    })),
  );
}

async function seedQuestionnaires(em: SqlEntityManager, sources: Ids): Promise<Ids> {
  const lines = await readCsv("demo/questionnaire");
  const ids = new Map(lines.map((line) => [need(line, "key"), randomUUID() as string]));
  await em.insertMany(
    Questionnaire,
    lines.map((line) => ({
      id: idOf(ids, line, "key"),
      key: need(line, "key"),
      version: Number(need(line, "version")),
      titles: inLanguages(line, "title"),
      introductions: inLanguages(line, "introduction"),
      recordedOn: need(line, "recorded_on"),
      source: idOf(sources, line, "source"),
    })),
  );
  return ids;
}

/** What can be chosen, in every language; null for what is no choice. */
function optionsOf(line: Line): Question["options"] {
  const count = line.options_nl?.split(";").length ?? 0;
  if (count === 0) return null;
  const of = (language: string, at: number) => line[`options_${language}`]?.split(";")[at] ?? null;
  return Array.from({ length: count }, (_, at) => {
    const [nl = null, fr = null, en = null, es = null] = LANGUAGES.map((language) => of(language, at));
    return { nl, fr, en, es };
  });
}

/** @returns ids of the questions by their number. */
async function seedQuestions(em: SqlEntityManager, questionnaires: Ids): Promise<Ids> {
  const lines = await readCsv("demo/question");
  const ids = new Map(lines.map((line) => [need(line, "position"), randomUUID() as string]));
  await em.insertMany(
    Question,
    lines.map((line) => ({
      id: idOf(ids, line, "position"),
      questionnaire: idOf(questionnaires, line, "questionnaire"),
      position: Number(need(line, "position")),
      kind: need(line, "kind") as Question["kind"], // only names of the enum; the database checks
      texts: inLanguages(line, "text"),
      options: optionsOf(line),
    })),
  );
  return ids;
}

interface Made {
  readonly sources: Ids;
  readonly questionnaires: Ids;
}

async function seedRounds(em: SqlEntityManager, { sources, questionnaires }: Made): Promise<Ids> {
  const lines = await readCsv("demo/round");
  const groups = await readCsv("demo/round-stratum");
  const ids = new Map(lines.map((line) => [need(line, "key"), randomUUID() as string]));
  const strataOf = (line: Line) =>
    groups
      .filter(({ round }) => round === line.key)
      .map((group) => ({
        key: need(group, "key"),
        names: inLanguages(group, "name"),
        invited: Number(need(group, "invited")),
      }));
  await em.insertMany(
    Round,
    lines.map((line) => ({
      id: idOf(ids, line, "key"),
      questionnaire: idOf(questionnaires, line, "questionnaire"),
      titles: inLanguages(line, "title"),
      state: RoundState.CLOSED,
      strata: strataOf(line),
      cuts: [
        {
          key: need(line, "cut"),
          names: inLanguages(line, "cut"),
          groups: strataOf(line).map(({ key, names }) => ({ key, names, strata: [key] })),
        },
      ],
      ...{ kInternal: Number(need(line, "k_internal")), kPublic: Number(need(line, "k_public")) },
      ...{ opensOn: need(line, "opens_on"), closesOn: need(line, "closes_on") },
      keepAnswersUntil: need(line, "keep_answers_until"),
      closedAt: new Date(need(line, "closed_at")),
      answersRemovedAt: new Date(need(line, "answers_removed_at")),
      summaries: inLanguages(line, "summary"),
      source: idOf(sources, line, "source"),
    })),
  );
  return ids;
}

/** `0.25`, `0..0.1` for two ends, nothing for what is not told. */
function figure(cell: string | null | undefined): FrozenFigure {
  if (!cell) return { hidden: true };
  const [low, high] = cell.split("..").map(Number);
  return low !== undefined && high !== undefined ? { low, high } : { value: Number(cell) };
}

interface Told {
  readonly rounds: Ids;
  readonly questions: Ids;
}

async function seedResults(em: SqlEntityManager, { rounds, questions }: Told): Promise<void> {
  const cuts = new Map((await readCsv("demo/round")).map((line) => [line.key, need(line, "cut")]));
  const shown = (cell: string | null | undefined) => (cell ? figure(cell) : null);
  await em.insertMany(
    RoundResult,
    (await readCsv("demo/round-result")).map((line, at) => {
      const answers = numberOf(line, "answers");
      return {
        round: idOf(rounds, line, "round"),
        audience: need(line, "audience") as RoundResult["audience"], // as above
        position: at + 1,
        question: line.question ? lookUp(questions, line.question) : null,
        cut: line.group ? (cuts.get(line.round ?? "") ?? null) : null,
        groupKey: line.group ?? null,
        figures:
          answers === null
            ? null
            : {
                answers,
                mean: shown(line.mean),
                netScore: shown(line.net_score),
                shares: line.shares?.split(";").map(figure) ?? [],
              },
        unsafe: line.question && !line.group ? figure(line.unsafe) : null,
      };
    }),
  );
}
