import { type Question, QuestionKind } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import type { WrittenAnswer } from "../store/ballot.ts";
import type { TextsInput } from "../texts.ts";
import { type HeldRound, operate } from "./held-round.ts";
import { readWritten } from "./kept-answers.ts";
import { checkSummary } from "./report.service.ts";

/** What people wrote in answer to one question. */
export interface AnswersInWords {
  readonly question: Question;
  readonly answers: readonly WrittenAnswer[];
}

/** What people wrote, for whoever runs the round and nobody else. @throws {Refusal} while it is open. */
export async function readAll(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<AnswersInWords[]> {
  const round = await operate(context, id, async (_, held) => held);
  needClosed(round);
  const query = new ReadQuery(info, context);
  const questions = await context.database.rows<{ id: string; question: Question }>(
    `select q.id, ${query.rootObject("q", ["question"])} as question from question q
      where q.questionnaire_id = ${query.bind(round.questionnaireId)} and q.kind = ${query.bind(QuestionKind.FREE_TEXT)} order by q.position`,
    query.values.list,
  );
  return context.voice.transaction(async (voice) => {
    const told: AnswersInWords[] = [];
    for (const { id: questionId, question } of questions) {
      const answers = await readWritten(voice, context.voice.secret, {
        round: round.id,
        question: questionId,
      });
      told.push({ question, answers });
    }
    return told;
  });
}

/** Sums up what people wrote, for everybody; again where it was not well said. @returns the id of the round. */
export function summarise(context: Context, id: string, summary: TextsInput): Promise<string> {
  const texts = checkSummary(summary);
  return operate(context, id, async (rows, round) => {
    needClosed(round);
    await rows("update round set summaries = $2 where id = $1", [round.id, texts]);
    return round.id;
  });
}

function needClosed({ state, closesOn }: HeldRound): void {
  if (state === "CLOSED") return;
  throw conflict(
    `Nothing of a round is read before it closes, with the end of ${closesOn} in Brussels.`,
    because("ROUND_NOT_CLOSED"),
  );
}
