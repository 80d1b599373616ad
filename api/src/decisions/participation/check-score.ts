import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readLine } from "../../shared/given-text.ts";
import { isLevel, type Level } from "../measures/ladder.ts";

const LONGEST_EVIDENCE = 300;

/** A level as somebody gives it. @throws {Refusal} that names the five there are, when it is none of them. */
export function readLevel(field: string, given: number): Level {
  if (isLevel(given)) return given;
  throw badInput(
    `${field} is ${given}; it must be one of the levels 0 (not informed), 1 (informed), 2 (consulted), 3 (co-decides) and 4 (decides).`,
    because("LEVEL_OUTSIDE", { value: given }),
  );
}

/** What a partner says of how far it took part, as it is given. */
export interface GivenScore {
  readonly actual: number;
  readonly agrees?: boolean | null;
  readonly desired?: number | null;
  readonly evidence?: string | null;
}

/** The same as it is stored. */
export interface CheckedScore {
  readonly actual: Level;
  readonly agrees: boolean | null;
  readonly desired: Level | null;
  readonly evidence: string | null;
}

/** A score that can be kept. @throws {Refusal} that names what is wrong. */
export function checkScore({ actual, agrees = null, desired = null, evidence }: GivenScore): CheckedScore {
  const level = readLevel("actual", actual);
  const wish = desired === null ? null : readLevel("desired", desired);
  if (wish !== null && agrees !== false)
    throw badInput(
      `desired is ${wish}, though agrees is ${agrees}; another level is wished where one does not agree with how it went.`,
      because("WISH_THOUGH_AGREED"),
    );
  return { actual: level, agrees, desired: wish, evidence: readEvidence(evidence) };
}

/** What shows a level, in one line; null for nothing. @throws {Refusal} when it is too long. */
export const readEvidence = (given: string | null | undefined): string | null =>
  readLine("evidence", given, LONGEST_EVIDENCE);
