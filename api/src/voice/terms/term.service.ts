import { TermStatus } from "@onze/schema";
import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { drawnSlugOf } from "../../shared/slug.ts";
import { seesDecision, seesTerm } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { changeTerm, type HeldTerm, refuseTwice, speakerOf } from "./change-term.ts";
import { checkDecided, checkTerm } from "./check-term.ts";
import type { TermDecisionInput, TermInput } from "./term.input.ts";
import { decideTerms, isUndecided, mayEditTerm, talkOfTerms } from "./term.policy.ts";

/** Which word, in which version. */
interface Which {
  readonly named: string;
  readonly version: number;
}

/** Proposes a word. @returns its id. @throws {Refusal} when the list, as the viewer reads it, has it already. */
export async function propose(context: Context, input: TermInput): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(talkOfTerms, viewer);
  const { word, wordKey, language, meaning, instead, forms, reasons } = checkTerm(input);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const speaker = await speakerOf(rows, viewer, input.organisation);
    await refuseTwice(rows, viewer, { word, wordKey, language, among: seesTerm });
    const [made] = await rows<{ id: string }>(
      `insert into term (word, word_key, language, meaning, instead, forms, exceptions, reasons, proposed_by_id, slug, source_id)
        values ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $9, $10) returning id`,
      [
        ...[word, wordKey, language, meaning, instead, forms, reasons, speaker],
        ...[drawnSlugOf(word, "word"), await manualSource(rows, today)],
      ],
    );
    if (!made) throw new Error("a word was not written");
    return made.id;
  });
}

/** Says a word anew, while nothing was decided on it; who proposed it stays. @returns its id. */
export function edit(context: Context, which: Which, input: TermInput): Promise<string> {
  allowEver(talkOfTerms, context.viewer);
  const { word, wordKey, language, meaning, instead, forms, reasons } = checkTerm(input);
  return changeTerm(context, which, async (rows, held) => {
    allowEditing(context, held);
    await refuseTwice(rows, context.viewer, {
      ...{ word, wordKey, language },
      among: (row, values) => `${row}.id <> ${values.bind(held.id)} and ${seesTerm(row, values)}`,
    });
    await rows(
      `update term set word = $1, word_key = $2, language = $3, meaning = $4, instead = $5, forms = $6, reasons = $7 where id = $8`,
      [word, wordKey, language, meaning, instead, forms, reasons, held.id],
    );
  });
}

/** Takes a word back, with what was said of it. @returns its id. @throws {Refusal} once it was decided on. */
export function remove(context: Context, named: string): Promise<string> {
  allowEver(talkOfTerms, context.viewer);
  return changeTerm(context, { named, version: null }, async (rows, held) => {
    allowEditing(context, held);
    await rows("delete from term where id = $1", [held.id]);
  });
}

/** @throws {Refusal} where a word was decided on, or somebody else proposed it. */
function allowEditing({ viewer }: Context, held: HeldTerm): void {
  if (mayEditTerm(viewer, held)) return;
  allow(talkOfTerms, viewer, held.proposedById === null ? [] : [held.proposedById]);
  throw conflict(
    `“${held.word}” is ${held.status}: it was decided on, and stays until that is decided anew. Say what you think of it instead.`,
    because("TERM_DECIDED", { word: held.word }),
  );
}

/** Writes down what was decided on a word; PROPOSED and CONTESTED open it again. @returns its id. */
export function decide(context: Context, which: Which, input: TermDecisionInput): Promise<string> {
  const { viewer } = context;
  allow(decideTerms, viewer);
  const decided = checkDecided(input, context.today);
  return changeTerm(context, which, async (rows, held) => {
    const isOpen = isUndecided(input.status);
    if (!isOpen) await refuseDecided(rows, context, held);
    const body = isOpen ? null : await bodyOf(rows, input.body ?? null);
    const decision = isOpen ? null : await decisionOf(rows, context, input.decision ?? null);
    await rows(
      `update term set status = $1, meaning = $2, instead = $3, forms = $4, exceptions = $5, decided_because = $6, decided_on = $7,
          body_id = $8, decision_id = $9 where id = $10`,
      [
        ...[input.status, decided.meaning, decided.instead, decided.forms, decided.exceptions],
        ...[decided.because, decided.decidedOn, body, decision, held.id],
      ],
    );
  });
}

/** Of two people who decide on the same word at once, the second hears of the first. */
async function refuseDecided(rows: Ask, { viewer }: Context, held: HeldTerm): Promise<void> {
  await rows("select pg_advisory_xact_lock(hashtext('onze decided words'))");
  await refuseTwice(rows, viewer, {
    ...held,
    among: (row, values) =>
      `${row}.id <> ${values.bind(held.id)} and ${row}.status in ('${TermStatus.AGREED}', '${TermStatus.DISCOURAGED}')`,
  });
}

async function bodyOf(rows: Ask, named: string | null): Promise<string | null> {
  if (named === null) return null;
  const [body] = await rows<{ id: string }>("select id from body where slug = $1 or id::text = $1", [named]);
  if (body) return body.id;
  throw badInput(`body is “${named.slice(0, 60)}”; no body is called so.`);
}

async function decisionOf(rows: Ask, { viewer }: Context, named: string | null): Promise<string | null> {
  if (named === null) return null;
  const values = new Values(viewer.sight);
  const name = values.bind(named);
  const [decision] = await rows<{ id: string }>(
    `select d.id from decision d where (d.slug = ${name} or d.id::text = ${name}) and ${seesDecision("d", values)}`,
    values.list,
  );
  if (decision) return decision.id;
  throw badInput(`decision is “${named.slice(0, 60)}”; there is no such decision.`);
}
