import type { Context } from "../../context.ts";
import { badInput, conflict, forbidden, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readLevel } from "../participation/check-score.ts";
import { changeAt, type HeldSession, needStep } from "./held-session.ts";
import { decisionsOf, needChosen, needDecision, removeDecision, writeDecision } from "./session-decisions.ts";
import type { SessionPlace, VoiceAt } from "./session-place.ts";
import { agreementOf, MOST_VOTES } from "./session-rules.ts";
import { SAID_AT } from "./session-steps.ts";
import type { Sheet } from "./sheet.ts";

/*
 * What an organisation says by its phones. Each is stored at once; of two phones that speak at once the last one holds, and
 * both see it.
 */

/** Names a decision. Sent again in the same words, as after a lost connection, it is named once. */
export const name = (context: Context, at: SessionPlace, label: string): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    needStep(held, SAID_AT.NAME);
    const [named] = await rows("select from session_decision where named_by_id = $1 and label = $2", [
      voice.id,
      label.trim(),
    ]);
    if (!named) await writeDecision(rows, held.id, { label, namedBy: voice.id });
  });

/** Takes a decision back that one's own organisation named. */
export const takeBack = (context: Context, at: SessionPlace, id: string): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    needStep(held, SAID_AT.NAME);
    const decision = await needDecision(rows, held.id, id);
    if (decision.namedById !== voice.id)
      throw forbidden(
        "Another organisation named this decision; who leads the session may take it away.",
        because("SESSION_OF_OTHERS"),
      );
    await removeDecision(rows, decision.id);
  });

/** Says about which decisions one would talk: these and no others. */
export const vote = (context: Context, at: SessionPlace, ids: readonly string[]): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    needStep(held, SAID_AT.VOTE);
    const wanted = [...new Set(ids)];
    if (wanted.length > MOST_VOTES)
      throw badInput(
        `${wanted.length} decisions are chosen; each organisation chooses ${MOST_VOTES} at most.`,
        because("SESSION_TOO_MANY", { most: MOST_VOTES }),
      );
    const known = new Set((await decisionsOf(rows, held.id)).map(({ id }) => id));
    if (wanted.some((id) => !known.has(id))) throw notFound("There is no such decision in this session.");
    await rows("delete from session_vote where organisation_id = $1", [voice.id]);
    await rows("insert into session_vote (decision_id, organisation_id) select unnest($2::uuid[]), $1", [
      voice.id,
      wanted,
    ]);
  });

/** Something that an organisation says of one decision. */
interface Said<Value> {
  readonly decision: string;
  readonly value: Value;
}

/** Says how far one's own organisation took part. */
export const score = (context: Context, at: SessionPlace, said: Said<number>): Promise<Sheet> =>
  say(context, at, { ...said, column: "actual", value: readLevel("actual", said.value) });

/** Says whether one's own organisation agrees with how all were involved. */
export const agree = (context: Context, at: SessionPlace, said: Said<boolean>): Promise<Sheet> =>
  say(context, at, { ...said, column: "agrees" });

/** Says which level one's own organisation wishes; of a decision on which there is no agreement. */
export const wish = (context: Context, at: SessionPlace, said: Said<number>): Promise<Sheet> =>
  say(context, at, { ...said, column: "desired", value: readLevel("desired", said.value) });

/** Says whether one's own organisation lets others read its scores beside its name. */
export const consent = (context: Context, at: SessionPlace, consents: boolean): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    needStep(held, SAID_AT.CONSENT);
    await rows("update session_organisation set consents_to_share = $2 where id = $1", [voice.id, consents]);
  });

/** The columns of what is said, each with the step at which it is. */
const SAID_IN = {
  actual: SAID_AT.ACTUAL,
  agrees: SAID_AT.AGREES,
  desired: SAID_AT.DESIRED,
} as const;

interface SaidIn extends Said<number | boolean> {
  readonly column: keyof typeof SAID_IN;
}

const say = (context: Context, at: SessionPlace, { decision, column, value }: SaidIn): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    needStep(held, SAID_IN[column]);
    const { id } = await needChosen(rows, held.id, decision);
    if (column === "desired") await refuseAgreed(rows, held, id);
    await write(rows, voice, { decision: id, column, value });
  });

const write = (rows: Ask, voice: VoiceAt, { decision, column, value }: SaidIn) =>
  rows(
    `insert into session_score (decision_id, organisation_id, ${column}) values ($1, $2, $3)
      on conflict (decision_id, organisation_id) do update set ${column} = excluded.${column}`,
    [decision, voice.id, value],
  );

/** What all agree with is not wished otherwise. */
async function refuseAgreed(rows: Ask, held: HeldSession, decision: string): Promise<void> {
  const answers = await rows<{ agrees: boolean | null }>(
    `select x.agrees from session_organisation v left join session_score x on x.organisation_id = v.id and x.decision_id = $2
      where v.session_id = $1`,
    [held.id, decision],
  );
  if (agreementOf(answers.map(({ agrees }) => agrees)) === false) return;
  throw conflict(
    "Nobody disagrees with how this decision went; a wish is asked only where somebody does.",
    because("SESSION_DECISION_AGREED"),
  );
}
