import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeDecision, changePart } from "./change-decision.ts";

const LONGEST = { question: 500, use: 1000 } as const;

/** Asks those who take part in a decision to react by a day. @returns the id of the decision. */
export function ask(
  context: Context,
  { decision, ...asked }: { readonly decision: string; readonly question: string; readonly closesOn: string },
): Promise<string> {
  const question = needLine("question", asked.question, LONGEST.question);
  if (asked.closesOn < context.dayInBrussels)
    throw badInput(
      `closesOn is ${asked.closesOn}, which is past; those who are asked need a day to come.`,
      because("DAY_PAST", { today: context.dayInBrussels }),
    );
  return changeDecision(context, { named: decision, version: null }, async (rows, { id }) => {
    await rows(
      "insert into feedback_request (decision_id, question, asked_on, closes_on) values ($1, $2, $3, $4)",
      [...[id, question, context.dayInBrussels, asked.closesOn]],
    );
  });
}

/** Tells those who were asked what was done with what they said. @returns the id of the decision. */
export function report(context: Context, id: string, told: string): Promise<string> {
  const use = needLine("use", told, LONGEST.use);
  return changePart(
    context,
    { table: "feedback_request", what: "request for reactions", id },
    async (rows) => {
      await rows("update feedback_request set use = $1, reported_on = $2 where id::text = $3", [
        use,
        context.dayInBrussels,
        id,
      ]);
    },
  );
}
