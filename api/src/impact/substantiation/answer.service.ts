import { hashToken } from "../../accounts/token-hash.ts";
import type { Context } from "../../context.ts";
import { conflict, notFound, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { SYSTEM } from "../../shared/actor.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { ASKED_SIGHT, changeOf } from "../../shared/visibility-substantiation.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { refuseKept } from "./asked-outcome.ts";
import { type AnswerFields, checkAnswer } from "./check-substantiation.ts";
import type { SubstantiationAnswerInput } from "./substantiation.input.ts";

/** The same whatever became of it: it tells nobody that there was one. */
const NO_LINK = (): Refusal =>
  notFound(
    "This link opens nothing. Perhaps the question was taken back, or its time was over long ago; whoever sent it can say.",
    because("SUBSTANTIATION_LINK_CLOSED"),
  );

interface HeldAnswer {
  readonly id: string;
  readonly outcome: string;
  readonly version: number;
  readonly isOver: boolean;
}

const HOLD = (
  tokenHash: string,
  values: Values,
): string => `select s.id, o.id as outcome, o.version, s.expires_at <= now() as "isOver"
  from substantiation s join outcome o on o.id = ${changeOf("s", values)} where s.token_hash = ${values.bind(tokenHash)} for no key update of s`;

/** Does something with what a link opens. @throws {Refusal} when it opens nothing, which is counted. */
async function atLink(
  context: Context,
  token: string,
  work: (rows: Ask, held: HeldAnswer) => Promise<void>,
): Promise<void> {
  const tokenHash = hashToken(token);
  const isFound = await changeWithoutWaiting(context.database, SYSTEM, async (rows) => {
    const values = new Values(ASKED_SIGHT);
    const [held] = await rows<HeldAnswer>(HOLD(tokenHash, values), values.list);
    if (held) await work(rows, held);
    return held !== undefined;
  });
  if (isFound) return;
  await context.accounts.limits.count({
    kind: "LINK",
    account: tokenHash,
    address: context.clientAddress ?? "",
  });
  throw NO_LINK();
}

/** A place of work that is left out stays as whoever asked wrote it. */
const ANSWER = `update substantiation set answered_at = now(), answer_fact = $2, answer_contribution = $3, comment = $4, consents_to_name = $5,
    affiliation = coalesce($6, affiliation), affiliation_key = coalesce($7, affiliation_key), outcome_version = $8,
    settled_on = null, settled_because = null where id = $1`;

/** Answers, or changes what was answered until the link expires; what was settled before is open again. */
export function answer(context: Context, token: string, input: SubstantiationAnswerInput): Promise<void> {
  const given = checkAnswer(input);
  return atLink(context, token, async (rows, { id, outcome, version, isOver }) => {
    if (isOver)
      throw conflict(
        "The time to answer is over. What was answered before stands.",
        because("SUBSTANTIATION_TIME_OVER"),
      );
    await refuseKept(rows, outcome);
    await rows(ANSWER, [id, ...columnsOf(given), Math.min(Math.max(input.outcomeVersion, 1), version)]);
  });
}

const columnsOf = (given: AnswerFields): readonly unknown[] => [
  ...[given.fact, given.contribution, given.comment, given.consentsToName],
  ...[given.affiliation, given.affiliationKey],
];

/** Takes back that others may read who they are, also once the time to answer is over. */
export const withdrawConsent = (context: Context, token: string): Promise<void> =>
  atLink(context, token, async (rows, { id }) => {
    await rows("update substantiation set consents_to_name = false where id = $1", [id]);
  });
