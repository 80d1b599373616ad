/*
 * The rules of the published procedure (Power Awareness Tool 2.0) that need no database: they are told of plain values.
 */

/** Organisations at one session, at most. */
export const MOST_VOICES = 8;
/** Decisions that a session talks about, at most; where more were named, everybody chooses. */
export const MOST_CHOSEN = 10;
/** Decisions that one organisation chooses, at most. */
export const MOST_VOTES = 5;
/** Decisions that a session keeps in all; nobody reads more from a wall. */
export const MOST_NAMED = 60;
/** Actions of one session, at most. */
export const MOST_ACTIONS = 60;

/**
 * Whether all agree with how they were involved in a decision. One no is no agreement; who said nothing is counted on neither
 * side, as in the measures.
 *
 * @param answers null for those that did not answer.
 * @returns null while nobody answered.
 */
export function agreementOf(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(true) ? true : null;
}

/** A decision as far as merging is concerned. */
export interface Mergeable {
  readonly id: string;
  readonly mergedIntoId: string | null;
}

/** Why one decision cannot be taken into another. */
export type MergeFault = "ITSELF" | "INTO_MERGED" | "HOLDS_OTHERS";

/** What is wrong with taking one decision into another of the same session; null when nothing is. */
export function faultOfMerge(one: Mergeable, into: Mergeable, all: readonly Mergeable[]): MergeFault | null {
  if (one.id === into.id) return "ITSELF";
  if (into.mergedIntoId !== null) return "INTO_MERGED";
  return all.some(({ mergedIntoId }) => mergedIntoId === one.id) ? "HOLDS_OTHERS" : null;
}
