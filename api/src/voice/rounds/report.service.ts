import { allow } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { needSomeTexts, type TextsInput } from "../texts.ts";
import { reportBack } from "../voice.policy.ts";
import { holdRound } from "./held-round.ts";
import type { FollowUpInput } from "./report.input.ts";

const LONGEST = { text: 1000, doneBy: 200 } as const;

/** Says what will change because of a round. @returns the id of the round. */
export function report(
  { database, viewer }: Context,
  { roundId, text, doneBy, dueOn }: FollowUpInput,
): Promise<string> {
  allow(reportBack, viewer);
  const texts = needSomeTexts("text", text, LONGEST.text);
  const by = needLine("doneBy", doneBy, LONGEST.doneBy);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const round = await holdRound(rows, viewer, roundId);
    if (round.state !== "CLOSED")
      throw conflict(
        "This round has not closed yet; what it tells is not known.",
        because("ROUND_NOT_CLOSED"),
      );
    await rows("insert into round_follow_up (round_id, texts, done_by, due_on) values ($1, $2, $3, $4)", [
      ...[round.id, texts, by, dueOn],
    ]);
    return round.id;
  });
}

/** Says that what was to change has changed, on a day that is past, or has not after all. @returns the id of the round. */
export function settle(
  { database, viewer, today }: Context,
  id: string,
  doneOn: string | null,
): Promise<string> {
  allow(reportBack, viewer);
  if (doneOn !== null && doneOn > today)
    throw badInput(
      `doneOn is ${doneOn}; it must be today, ${today}, or an earlier day.`,
      because("DAY_TO_COME", { today }),
    );
  return ofFollowUp(
    { database, viewer },
    id,
    "update round_follow_up set done_on = $2 where id::text = $1 returning round_id as round",
    [doneOn],
  );
}

/** Takes away what was written by mistake. @returns the id of the round. */
export function remove({ database, viewer }: Context, id: string): Promise<string> {
  allow(reportBack, viewer);
  return ofFollowUp(
    { database, viewer },
    id,
    "delete from round_follow_up where id::text = $1 returning round_id as round",
  );
}

function ofFollowUp(
  { database, viewer }: Pick<Context, "database" | "viewer">,
  id: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<string> {
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [changed] = await rows<{ round: string }>(statement, [id, ...values]);
    if (changed) return changed.round;
    throw notFound("There is no such change to come.");
  });
}

const LONGEST_SUMMARY = 10_000;

/** A summary as it is stored. */
export const checkSummary = (summary: TextsInput) => needSomeTexts("summary", summary, LONGEST_SUMMARY);
