import { QuestionKind } from "@onze/schema";
import type { Ask } from "../../shared/database.ts";
import {
  answerSize,
  type GivenAnswer,
  readAnswer,
  type WrittenAnswer,
  writeAnswer,
} from "../store/ballot.ts";
import { newSalt, open, roundKey, seal } from "../store/seal.ts";
import { shuffle } from "../store/shuffle.ts";
import type { AskedQuestion, OpenedRound } from "./close-round.ts";
import type { HeldRound } from "./held-round.ts";

/*
 * Answers of a round that has closed, until its date: each is sealed by itself, in an order of chance that is another one
 * for every question, so that nothing says which answers one person gave.
 */

const placeOf = (round: string, question: string): Buffer => Buffer.from(`${round} ${question}`);

const INSERT = `insert into voice.answer (round_id, question_id, stratum, sealed)
  select $1, $2, a.stratum, a.sealed from unnest($3::smallint[], $4::bytea[]) with ordinality a(stratum, sealed, place) order by a.place`;

/** Puts all answers away. Where words were asked for it is not kept where they came from. */
export async function keepAnswers(
  voice: Ask,
  secret: Buffer,
  { round, questions, ballots }: OpenedRound,
): Promise<void> {
  const salt = newSalt();
  await voice("insert into voice.round_salt (round_id, purpose, salt) values ($1, 'ANSWERS', $2)", [
    round.id,
    salt,
  ]);
  const key = roundKey(secret, salt, "ANSWERS", round.id);
  for (const [at, question] of questions.entries()) {
    const given = ballots.flatMap((ballot) => {
      if (ballot.state !== "ANSWERED") return [];
      const answer = ballot.answers[at] ?? null;
      return answer === null ? [] : [{ answer, stratum: stratumKept(round, question, ballot.stratum) }];
    });
    const shuffled = shuffle(given);
    await voice(INSERT, [
      ...[round.id, question.id, shuffled.map(({ stratum }) => stratum)],
      shuffled.map(({ answer }) => sealAnswer(key, round, question, answer)),
    ]);
  }
}

const isWritten = ({ kind }: AskedQuestion): boolean => kind === QuestionKind.FREE_TEXT;

/** Where an answer came from, where as many were asked as the threshold inside says; null else. */
const stratumKept = (
  { strata, kInternal }: HeldRound,
  question: AskedQuestion,
  stratum: number,
): number | null => (!isWritten(question) && (strata[stratum]?.invited ?? 0) >= kInternal ? stratum : null);

const sealAnswer = (key: Buffer, round: HeldRound, question: AskedQuestion, answer: GivenAnswer): Buffer =>
  seal(key, writeAnswer(answer), placeOf(round.id, question.id), answerSize(isWritten(question)));

/** What people wrote in answer to a question, in an order of chance. */
export async function readWritten(
  voice: Ask,
  secret: Buffer,
  { round, question }: { readonly round: string; readonly question: string },
): Promise<WrittenAnswer[]> {
  const [found] = await voice<{ salt: Buffer }>(
    "select salt from voice.round_salt where round_id = $1 and purpose = 'ANSWERS'",
    [round],
  );
  if (!found) return [];
  const key = roundKey(secret, found.salt, "ANSWERS", round);
  const rows = await voice<{ sealed: Buffer }>(
    "select sealed from voice.answer where round_id = $1 and question_id = $2",
    [round, question],
  );
  const answers = rows.map(({ sealed }) => readAnswer(open(key, sealed, placeOf(round, question))));
  return shuffle(answers.filter((answer) => typeof answer === "object" && answer !== null));
}

/** Takes single answers away, with their half of the key. */
export async function forgetAnswers(voice: Ask, round: string): Promise<void> {
  await voice("delete from voice.answer where round_id = $1", [round]);
  await voice("delete from voice.round_salt where round_id = $1 and purpose = 'ANSWERS'", [round]);
}
