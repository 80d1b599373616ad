import type { Context } from "../../context.ts";
import { conflict, notFound, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { closingInstant, openingInstant } from "../rounds/round-day.sql.ts";
import type { Ballot, GivenAnswer } from "../store/ballot.ts";
import { findLink, useBallot } from "../store/ballot-box.ts";
import { codeHash, isCode, newCode } from "../store/link.ts";
import type { BallotInput } from "./ballot.input.ts";
import { type AnswerableQuestion, readAnswers } from "./read-answers.ts";

/** What whoever has a link finds. */
export interface FoundBallot {
  readonly round: string;
  readonly state: Ballot["state"];
  /** Their own answers by question, for whoever knows the code; null for others. */
  readonly answers: readonly { readonly questionId: string; readonly answer: GivenAnswer }[] | null;
}

/** Shows what a link may answer, and to whoever knows the code what was answered. */
export function openBallot(context: Context, link: string, code: string | null): Promise<FoundBallot> {
  return atBallot(context, link, ({ round, questions }, ballot) => ({
    ballot,
    result: { round, state: ballot.state, answers: answersFor(questions, ballot, code) },
  }));
}

function answersFor(questions: readonly AnswerableQuestion[], ballot: Ballot, code: string | null) {
  if (ballot.state !== "ANSWERED" || code === null || !isCode(code, ballot.code)) return null;
  return questions.map(({ id }, at) => ({ questionId: id, answer: ballot.answers[at] ?? null }));
}

/** Answers, or changes what was answered. @returns the code with which whoever answers comes back. */
export function answer(context: Context, { token, answers, code }: BallotInput): Promise<string> {
  return atBallot(context, token, ({ questions, stratum }, ballot) => {
    const given = readAnswers(questions, answers);
    refuseUsed(ballot, code ?? null);
    const own = ballot.state === "ANSWERED" && code ? code : newCode();
    return { ballot: { state: "ANSWERED", code: codeHash(own), stratum, answers: given }, result: own };
  });
}

/** Takes answers back for good; the link answers no more. */
export function withdraw(context: Context, link: string, code: string | null): Promise<boolean> {
  return atBallot(context, link, (_, ballot) => {
    refuseUsed(ballot, code);
    return { ballot: { state: "WITHDRAWN" }, result: true };
  });
}

function refuseUsed(ballot: Ballot, code: string | null): void {
  if (ballot.state === "WITHDRAWN")
    throw conflict(
      "What was answered by this link was withdrawn; it cannot be used again.",
      because("BALLOT_WITHDRAWN"),
    );
  if (ballot.state === "ANSWERED" && (code === null || !isCode(code, ballot.code)))
    throw conflict(
      "This link was used to answer. Until the round closes, the code that was told then changes the answers or withdraws them.",
      because("BALLOT_USED"),
    );
}

interface OpenBallot {
  readonly round: string;
  readonly stratum: number;
  readonly questions: readonly AnswerableQuestion[];
}

/** The same for a link that nobody gave out and for one of a round that has closed: of the second nothing is left. */
const NO_BALLOT = (): Refusal =>
  notFound(
    "This link opens no ballot. When a round closes its links are destroyed; what it told, and what comes of it, can be read by everybody.",
    because("LINK_CLOSED"),
  );

/**
 * Does something with the ballot of a link, of which no line of the log tells. A refusal leaves the ballots as they were;
 * whatever is done, reading alone as well, they are all sealed anew.
 */
async function atBallot<Result>(
  { voice, leaveNoTrace }: Context,
  link: string,
  work: (open: OpenBallot, ballot: Ballot) => { readonly ballot: Ballot; readonly result: Result },
): Promise<Result> {
  leaveNoTrace("mutation of a ballot");
  return voice.joint(async (sides) => {
    const found = await findLink(sides.voice, link);
    if (!found) throw NO_BALLOT();
    await refuseOutsideTime(sides.main, found.round);
    const questions = await sides.main<AnswerableQuestion>(QUESTIONS, [found.round]);
    const used = await useBallot(sides.voice, voice.secret, { round: found.round, link }, (ballot) =>
      work({ ...found, questions }, ballot),
    );
    if (!used) throw NO_BALLOT();
    return used.result;
  });
}

const QUESTIONS = `select q.id, q.kind, coalesce(jsonb_array_length(q.options), 0) as choices
  from round r join question q on q.questionnaire_id = r.questionnaire_id where r.id = $1 order by q.position`;

const TIME = `select r.opens_on::text as "opensOn", r.closes_on::text as "closesOn", ${openingInstant("r")} > now() as "isEarly",
  ${closingInstant("r")} <= now() as "isLate" from round r where r.id = $1 and r.state = 'OPEN'`;

async function refuseOutsideTime(main: Ask, round: string): Promise<void> {
  const [time] = await main<{ opensOn: string; closesOn: string; isEarly: boolean; isLate: boolean }>(TIME, [
    round,
  ]);
  if (!time) throw NO_BALLOT();
  if (time.isEarly)
    throw conflict(
      `This round opens on ${time.opensOn}, at the beginning of the day in Brussels.`,
      because("ROUND_EARLY", { day: time.opensOn }),
    );
  if (time.isLate)
    throw conflict(
      `This round closed with the end of ${time.closesOn} in Brussels. What it tells will be there in a few minutes.`,
      because("ROUND_CLOSED", { day: time.closesOn }),
    );
}
