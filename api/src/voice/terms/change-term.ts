import type { TermStatus } from "@onze/schema";
import { allow, allowEver, reachOf } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, conflict, notFound } from "../../errors.ts";
import { needOrganisation, needOwn } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesTerm } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { talkOfTerms } from "./term.policy.ts";

/** A word that is being changed. */
export interface HeldTerm {
  readonly id: string;
  readonly word: string;
  readonly wordKey: string;
  readonly language: string;
  readonly status: TermStatus;
  readonly proposedById: string | null;
  readonly version: number;
}

/** A word that somebody reads, by its slug or id, held until the change is made. @throws {Refusal} when there is none. */
export async function holdTerm(rows: Ask, { sight }: Viewer, named: string): Promise<HeldTerm> {
  const values = new Values(sight);
  const name = values.bind(named);
  const [held] = await rows<HeldTerm>(
    `select t.id, t.word, t.word_key as "wordKey", t.language, t.status, t.proposed_by_id as "proposedById", t.version
      from term t where (t.slug = ${name} or t.id::text = ${name}) and ${seesTerm("t", values)} for update`,
    values.list,
  );
  if (held) return held;
  throw notFound(`There is no word “${named.slice(0, 60)}”.`);
}

/**
 * Changes a word and raises its version.
 *
 * @param version that the change was made of; null where it does not matter which.
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer reads, or somebody else changed it meanwhile.
 */
export function changeTerm(
  { database, viewer }: Context,
  { named, version }: { readonly named: string; readonly version: number | null },
  work: (rows: Ask, held: HeldTerm) => Promise<void>,
): Promise<string> {
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdTerm(rows, viewer, named);
    if (version !== null && version !== held.version)
      throw changedMeanwhile("this word", { current: { version: held.version } });
    await work(rows, held);
    await rows("update term set version = version + 1 where id = $1", [held.id]);
    return held.id;
  });
}

/** Whose word or remark it is: of the organisation that is named, else one's own. @throws {Refusal} where it is not theirs. */
export async function speakerOf(
  rows: Ask,
  viewer: Viewer,
  named: string | null | undefined,
): Promise<string> {
  allowEver(talkOfTerms, viewer);
  const reach = reachOf(talkOfTerms, viewer);
  const [own = null] = reach === "ALL" ? viewer.grants.map(({ organisationId }) => organisationId) : reach;
  const speaker = named
    ? await needOrganisation(rows, viewer.sight, named)
    : await needOwn(rows, viewer.sight, own);
  if (speaker === null)
    throw badInput("organisation is left out; say who thinks so.", because("SPEAKER_UNNAMED"));
  allow(talkOfTerms, viewer, [speaker]);
  return speaker;
}

/** Which other words are in the way of one. */
interface Among {
  readonly word: string;
  readonly wordKey: string;
  readonly language: string;
  /** SQL that keeps them. */
  readonly among: (row: string, values: Values) => string;
}

/** @throws {Refusal} where there is such a word among others already. */
export async function refuseTwice(
  rows: Ask,
  viewer: Viewer,
  { word, wordKey, language, among }: Among,
): Promise<void> {
  const values = new Values(viewer.sight);
  const [known] = await rows(
    `select from term t where t.word_key = ${values.bind(wordKey)} and t.language = ${values.bind(language)} and ${among("t", values)} limit 1`,
    values.list,
  );
  if (!known) return;
  throw conflict(
    `“${word}” is in the list already, in ${language}; say there what you think of it.`,
    because("TERM_TWICE", { word }),
  );
}
