import type { DecisionOutcome } from "@onze/schema";
import { allow, allowEver, reachOf } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { needOrganisation, needOwn } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readPastDay, readUrl } from "../../shared/given-source.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { drawnSlugOf } from "../../shared/slug.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { changeDecision, type HeldDecision } from "./change-decision.ts";
import { checkDecision, type DecisionFields } from "./check-decision.ts";
import type { DecisionInput } from "./decision.input.ts";
import { leadDecisions } from "./decision.policy.ts";

/** The columns of what is said, in the order in which their values are written. */
const COLUMNS = `title, type, objective, open_to, restricted_because, position_agreement, position_agreement_url, access_measures,
  access_note, is_own_programme, opened_on, answer_within_days, contest_within_days, is_public, body_id, led_by_id`;
const PLACES = Array.from({ length: 16 }, (_, place) => `$${place + 1}`).join(", ");

/** Opens a decision. @returns its id. @throws {Refusal} when it cannot be, or is not theirs to lead. */
export async function open(context: Context, input: DecisionInput): Promise<string> {
  const { database, viewer, dayInBrussels: today } = context;
  allowEver(leadDecisions, viewer);
  const fields = checkDecision(input);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const written = await valuesOf(rows, viewer, { fields, input, ledById: null });
    const [made] = await rows<{ id: string }>(
      `insert into decision (${COLUMNS}, slug, source_id) values (${PLACES}, $17, $18) returning id`,
      [...written, drawnSlugOf(fields.title, "decision"), await manualSource(rows, today)],
    );
    if (!made) throw new Error("a decision was not written");
    return made.id;
  });
}

/** Says a decision anew, made of the version that the person saw. @returns its id. */
export function edit(
  context: Context,
  at: { readonly named: string; readonly version: number },
  input: DecisionInput,
): Promise<string> {
  const fields = checkDecision(input);
  return changeDecision(context, at, async (rows, held) => {
    if (held.decidedOn !== null && held.decidedOn < fields.openedOn)
      throw endsBeforeStart(held.decidedOn, fields.openedOn);
    const written = await valuesOf(rows, context.viewer, { fields, input, ledById: held.ledById });
    await rows(`update decision set (${COLUMNS}) = (${PLACES}) where id = $17`, [...written, held.id]);
  });
}

/** How a decision ended. */
interface End {
  readonly outcome: DecisionOutcome;
  readonly decidedOn: string;
  readonly text?: string | null;
  readonly url?: string | null;
}

/** Says how a decision ended; null opens it again. @returns its id. */
export function decide(
  context: Context,
  at: { readonly named: string; readonly version: number },
  end: End | null,
): Promise<string> {
  const told = end && {
    ...end,
    decidedOn: readPastDay("decidedOn", end.decidedOn, context.dayInBrussels),
    text: readParagraphs("outcomeText", end.text),
    url: readUrl("textUrl", end.url),
  };
  return changeDecision(context, at, async (rows, held) => {
    if (told && told.decidedOn < held.openedOn) throw endsBeforeStart(told.decidedOn, held.openedOn);
    await rows(
      "update decision set outcome = $1, decided_on = $2, outcome_text = $3, text_url = $4 where id = $5",
      [told?.outcome ?? null, told?.decidedOn ?? null, told?.text ?? null, told?.url ?? null, held.id],
    );
  });
}

/** Takes away a decision that was opened by mistake. @returns its id. @throws {Refusal} once somebody said something of it. */
export const remove = (context: Context, named: string): Promise<string> =>
  changeDecision(context, { named, version: null }, async (rows, held) => {
    if (await saysAnything(rows, held))
      throw conflict(
        "Somebody proposed, scored or answered something here already: such a decision stays. Say instead that it was withdrawn.",
        because("DECISION_IN_USE"),
      );
    await rows("delete from decision where id = $1", [held.id]);
  });

/** What is said of a decision: what somebody proposed, scored, answered, put on the agenda or told back, and what a session talks about. */
const SAID = [
  "proposal where decision_id = $1",
  "participation_score where decision_id = $1",
  "stance where decision_id = $1 and stance <> 'NO_ANSWER'",
  "agenda_item where decision_id = $1 and initiator_id is not null",
  "feedback_request where decision_id = $1 and reported_on is not null",
  "session_decision where decision_id = $1",
];

async function saysAnything(rows: Ask, { id }: HeldDecision): Promise<boolean> {
  const [found] = await rows<{ used: boolean }>(
    `select ${SAID.map((said) => `exists (select from ${said})`).join(" or ")} as used`,
    [id],
  );
  return found?.used ?? false;
}

const endsBeforeStart = (end: string, start: string) =>
  badInput(
    `decidedOn is ${end}; the decision was opened after that, on ${start}.`,
    because("ENDS_BEFORE_START"),
  );

/** What is written, once it is known who leads and which body decides. */
async function valuesOf(
  rows: Ask,
  viewer: Viewer,
  {
    fields,
    input,
    ledById,
  }: { readonly fields: DecisionFields; readonly input: DecisionInput; readonly ledById: string | null },
): Promise<unknown[]> {
  const leader = await leaderOf(rows, viewer, input.ledBy ?? ledById);
  allow(leadDecisions, viewer, [leader]);
  return [
    ...[fields.title, fields.type, fields.objective, fields.openTo, fields.restrictedBecause],
    ...[fields.positionAgreement, fields.positionAgreementUrl, fields.accessMeasures, fields.accessNote],
    ...[
      fields.isOwnProgramme,
      fields.openedOn,
      fields.answerWithinDays,
      fields.contestWithinDays,
      fields.isPublic,
    ],
    ...[await bodyOf(rows, input.body ?? null), leader],
  ];
}

async function leaderOf(rows: Ask, viewer: Viewer, named: string | null): Promise<string> {
  if (named !== null) return needOrganisation(rows, viewer.sight, named);
  const reach = reachOf(leadDecisions, viewer);
  const [own = null] = reach === "ALL" ? viewer.grants.map(({ organisationId }) => organisationId) : reach;
  const leader = await needOwn(rows, viewer.sight, own);
  if (leader !== null) return leader;
  throw badInput("ledBy is left out; say which organisation leads the decision.", because("LEADER_UNNAMED"));
}

async function bodyOf(rows: Ask, named: string | null): Promise<string | null> {
  if (named === null) return null;
  const [body] = await rows<{ id: string }>("select id from body where slug = $1 or id::text = $1", [named]);
  if (body) return body.id;
  throw badInput(`body is “${named.slice(0, 60)}”; no body is called so.`);
}
