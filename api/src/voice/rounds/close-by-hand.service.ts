import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { closeRound } from "./close-round.ts";
import { operate } from "./held-round.ts";

/**
 * Closes a round whose day is over, where somebody does not want to wait for it to close by itself. Nobody chooses the moment:
 * who could, could leave somebody out.
 *
 * @returns its id. @throws {Refusal} before that, and when it has closed.
 */
export async function closeByHand(context: Context, id: string): Promise<string> {
  const round = await operate(context, id, async (_, held) => held);
  if (round.state === "PREPARED") throw conflict("This round was not opened.", because("ROUND_NOT_OPEN"));
  if (round.state === "CLOSED") return round.id;
  if (!round.isDue)
    throw conflict(
      `This round closes with the end of ${round.closesOn} in Brussels, and not before.`,
      because("ROUND_NOT_DUE", { day: round.closesOn }),
    );
  if (await closeRound(context.voice, round.id)) await context.voice.sweep();
  return round.id;
}
