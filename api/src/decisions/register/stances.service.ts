import { StanceName } from "@onze/schema";
import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { changeDecision, holdDecision } from "./change-decision.ts";
import { stateStances } from "./decision.policy.ts";

const ASK_MEMBERS = `insert into stance (decision_id, organisation_id, asked_on)
  select $1, m.organisation_id, $2 from membership m where m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)
  on conflict do nothing`;

/** Asks every member of today where it stands; who was asked already is not asked again. @returns the id of the decision. */
export const askMembers = (context: Context, named: string): Promise<string> =>
  changeDecision(context, { named, version: null }, async (rows, { id }) => {
    await rows(ASK_MEMBERS, [id, context.dayInBrussels]);
  });

/** Where an organisation stands. */
export interface StatedStance {
  readonly decision: string;
  readonly organisation: string;
  readonly stance: StanceName;
  readonly note?: string | null;
}

/**
 * Says where an organisation stands on a decision that it sees; NO_ANSWER takes an answer back.
 *
 * @returns the id of the decision.
 * @throws {Refusal} when there is no such decision, or it is not theirs to say.
 */
export function state(context: Context, said: StatedStance): Promise<string> {
  const { database, viewer, dayInBrussels: today } = context;
  allowEver(stateStances, viewer);
  const isAnswer = said.stance !== StanceName.NO_ANSWER;
  const note = isAnswer ? readParagraphs("note", said.note) : null;
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const { id } = await holdDecision(rows, context, said.decision);
    const organisation = await needOrganisation(rows, viewer.sight, said.organisation);
    allow(stateStances, viewer, [organisation]);
    await rows(
      `insert into stance (decision_id, organisation_id, stance, asked_on, stated_on, note) values ($1, $2, $3, $4, $5, $6)
        on conflict (decision_id, organisation_id) do update set stance = excluded.stance, stated_on = excluded.stated_on, note = excluded.note`,
      [id, organisation, said.stance, today, isAnswer ? today : null, note],
    );
    return id;
  });
}
