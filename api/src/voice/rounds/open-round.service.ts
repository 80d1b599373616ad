import { QuestionKind, RoundState } from "@onze/schema";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { type AskedRound, isSameCut, keptApart } from "../disclosure/across-rounds.ts";
import { ballotSize } from "../store/ballot.ts";
import { fillBox } from "../store/ballot-box.ts";
import { askedBefore, askedOf, ONE_AT_A_TIME } from "./asked-before.ts";
import { type HeldRound, operate } from "./held-round.ts";

/** Links of one stratum, to be handed out and kept by nobody. */
export interface StratumLinks {
  readonly stratum: string;
  readonly tokens: readonly string[];
}

/**
 * Opens a round: makes its links, and tells them this once.
 *
 * @throws {Refusal} when it was opened before, when its day is over, or when what it tells could not stand beside an
 * earlier round that asked a few more or fewer.
 */
export function openRound(context: Context, id: string): Promise<readonly StratumLinks[]> {
  return operate(context, id, async (rows, round) => {
    if (round.state !== "PREPARED")
      throw conflict(
        "This round was opened before, and its links are told once only.",
        because("ROUND_OPENED"),
      );
    if (round.isDue)
      throw conflict(`This round was to close on ${round.closesOn}, which is over.`, because("ROUND_OVER"));
    await refuseTooClose(rows, round);
    const size = await sizeOf(rows, round);
    const invited = round.strata.map((stratum) => stratum.invited);
    const links = await fillBox(context.voice, { round: round.id, invited, size });
    await rows("update round set state = 'OPEN' where id = $1", [round.id]);
    return round.strata.map(({ key }, at) => ({ stratum: key, tokens: links[at] ?? [] }));
  });
}

/** Also of one that is still open: it will be told. */
const ASKED = [RoundState.OPEN, RoundState.CLOSED];

async function refuseTooClose(rows: Ask, round: HeldRound): Promise<void> {
  await rows(ONE_AT_A_TIME);
  const asked = askedOf(round);
  const before = await askedBefore(rows, round, ASKED);
  refuseOtherCuts(asked, before);
  if (!keptApart(asked, before, round.kInternal).total) return;
  throw conflict(
    `This round asks ${asked.total}; another round of the same questions asked fewer than ${round.kInternal} more or less. What both tell would show what these few said: ask as many as then, or at least ${round.kInternal} more or fewer.`,
    because("ROUND_TOO_CLOSE", { least: round.kInternal }),
  );
}

/** A cut that divides people otherwise than before would not be told when the round closes: nobody would have been asked for it. */
function refuseOtherCuts(asked: AskedRound, before: readonly AskedRound[]): void {
  const other = Object.entries(asked.cuts).find(([key, groups]) =>
    before.some(({ cuts }) => !isSameCut(cuts[key], groups)),
  );
  if (!other) return;
  throw conflict(
    `The cut ${other[0]} divides people otherwise than another round of the same questions did, so that nothing could be told by it: give it the same key and the same groups as then, or leave it out.`,
    because("ROUND_CUT_OTHER", { cut: other[0] }),
  );
}

async function sizeOf(rows: Ask, { questionnaireId }: HeldRound): Promise<number> {
  const questions = await rows<{ kind: QuestionKind }>(
    "select kind from question where questionnaire_id = $1",
    [questionnaireId],
  );
  return ballotSize(questions.length, questions.filter(({ kind }) => kind === QuestionKind.FREE_TEXT).length);
}
