import { SessionStep } from "@onze/schema";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { changeLeader, changeLed, needStep } from "./held-session.ts";
import { MOST_CHOSEN } from "./session-rules.ts";
import { mayMove, SAID_AT } from "./session-steps.ts";
import type { Sheet } from "./sheet.ts";

/** Moves a session to the next step, or to the one before. @throws {Refusal} for any other, or while nothing is chosen to talk about. */
export const move = (context: Context, id: string, to: SessionStep): Promise<Sheet> =>
  changeLed(context, id, async (rows, held) => {
    if (!mayMove(held.step, to))
      throw conflict(
        `This session is at ${held.step}; it may be moved to the next step or the one before, and not to ${to}.`,
        because("SESSION_ORDER"),
      );
    if (to === SessionStep.ACTUAL && held.step === SessionStep.NAMING) await chooseAllOrSome(rows, held.id);
    await rows("update participation_session set step = $2 where id = $1", [held.id, to]);
  });

/** Somebody else leads a session from now on, and says anew whether they are independent of those who take part. */
export const takeOver = (context: Context, id: string, isIndependent: boolean): Promise<Sheet> =>
  changeLeader(context, id, async (rows, held) => {
    await rows("update participation_session set facilitator_id = $2, is_independent = $3 where id = $1", [
      held.id,
      context.viewer.accountId,
      isIndependent,
    ]);
  });

/** Writes down the last words of all. */
export const writeClosingWords = (context: Context, id: string, words: string | null): Promise<Sheet> => {
  const text = readParagraphs("words", words);
  return changeLed(context, id, async (rows, held) => {
    needStep(held, SAID_AT.CONSENT);
    await rows("update participation_session set closing_words = $2 where id = $1", [held.id, text]);
  });
};

/** Whoever goes on has somebody to ask and something to ask about: all that was named, or what was chosen of more. */
async function chooseAllOrSome(rows: Ask, session: string): Promise<void> {
  const [found] = await rows<{ voices: number; standing: number; chosen: number }>(
    `select (select count(*)::int from session_organisation where session_id = $1) as voices,
        count(*)::int as standing, count(*) filter (where is_chosen)::int as chosen
      from session_decision where session_id = $1 and merged_into_id is null`,
    [session],
  );
  const { voices = 0, standing = 0, chosen = 0 } = found ?? {};
  if (voices === 0)
    throw conflict("No organisation takes part yet; add one first.", because("SESSION_NOBODY"));
  if (chosen > 0) return;
  if (standing === 0 || standing > MOST_CHOSEN)
    throw badInput(
      `${standing} decisions stand and none is chosen; choose 1 to ${MOST_CHOSEN} to talk about.`,
      because("SESSION_NONE_CHOSEN", { most: MOST_CHOSEN }),
    );
  await rows(
    "update session_decision set is_chosen = true where session_id = $1 and merged_into_id is null",
    [session],
  );
}
