import { substantiationLetter } from "../../accounts/mail/substantiation-letters.ts";
import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { conflict, forbidden } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { needText } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { allowsForOneOf } from "../impact.policy.ts";
import { isPublic, refuseKept } from "./asked-outcome.ts";
import { type HeldQuestion, holdOwnQuestion, holdQuestion } from "./own-question.ts";
import { settle as settlePolicy } from "./substantiation.policy.ts";
import { linkOf, SUBSTANTIATION_HOURS } from "./substantiation-link.ts";

/** Days in which nobody is reminded by hand of what they were just asked, or reminded of. */
const QUIET_DAYS = 3;
const LONGEST_REASON = 1000;

/** Reminds somebody who was asked, once in a few days at most. @returns the id of the change. */
export async function remind(context: Context, id: string): Promise<string> {
  const { database, viewer, accounts } = context;
  const held = await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const question = await holdOwnQuestion(rows, viewer, id);
    const email = needAddress(question);
    await refuseKept(rows, question.outcome);
    if (question.quietDays < QUIET_DAYS)
      throw conflict(
        `They were written to ${question.quietDays} days ago; a reminder may go ${QUIET_DAYS} days after the last letter.`,
        because("REMINDED_JUST_NOW", { days: QUIET_DAYS }),
      );
    await accounts.limits.count({ kind: "SUBSTANTIATION", account: email, address: viewer.accountId ?? "" });
    const { hash } = linkOf(accounts, question);
    await rows("update substantiation set reminded_at = now(), token_hash = $2 where id = $1", [id, hash]);
    return question;
  });
  await write(context, held, "REMINDED");
  return held.outcome;
}

function needAddress({ email, facts }: HeldQuestion): string {
  if (email !== null && !facts.isOver) return email;
  throw conflict(
    "Their time to answer is over, and their address is forgotten. Ask them anew.",
    because("SUBSTANTIATION_OVER"),
  );
}

/** Mails the link once more. */
export async function write(
  { accounts, database }: Pick<Context, "accounts" | "database">,
  { email, ...held }: Pick<HeldQuestion, "id" | "outcome" | "title" | "name" | "email" | "language" | "by">,
  kind: "REMINDED" | "SETTLED",
): Promise<void> {
  if (email === null) return;
  const about = (await isPublic(database.rows, held.outcome)) ? held.title : null;
  const link = linkOf(accounts, held).address;
  await accounts.mailer.send(email, substantiationLetter(kind, { ...held, about, link }));
}

/** Takes a question back that was not answered, with everything that is kept of whom it was for. @returns the id of the change. */
export function withdraw({ database, viewer }: Context, id: string): Promise<string> {
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdOwnQuestion(rows, viewer, id);
    await rows("delete from substantiation where id = $1", [held.id]);
    return held.outcome;
  });
}

const SETTLE = `update substantiation set settled_on = $2, settled_because = $3, token_hash = $4,
    expires_at = greatest(expires_at, now() + interval '${SUBSTANTIATION_HOURS / 2} hours') where id = $1`;

/**
 * Says how a disagreement was settled, and tells whoever disagreed, so that they can say otherwise: for another thirty days
 * at least. It is not settled without them.
 *
 * @returns the id of the change.
 */
export async function settle(context: Context, id: string, given: string): Promise<string> {
  const { database, viewer, accounts, dayInBrussels } = context;
  allowEver(settlePolicy, viewer);
  const reason = needText("because", given, LONGEST_REASON);
  const held = await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const question = await holdQuestion(rows, viewer, id);
    if (!allowsForOneOf(settlePolicy, viewer, question.facts.keptBy))
      throw forbidden(`Your role may not ${settlePolicy.title}.`);
    if (!question.facts.isOpenDisagreement)
      throw conflict("They do not disagree, or that was settled already.", because("NO_DISAGREEMENT"));
    if (question.email === null)
      throw conflict(
        "Their address is forgotten, so they cannot be told that it is settled. Ask them anew: their latest answer counts.",
        because("DISAGREEMENT_UNREACHED"),
      );
    const { hash } = linkOf(accounts, question);
    await rows(SETTLE, [id, dayInBrussels, reason, hash]);
    return question;
  });
  await write(context, held, "SETTLED");
  return held.outcome;
}
