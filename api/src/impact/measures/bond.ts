/** The Bond evidence principles, in the order of the checklist; each has four questions, scored 1 to 4. */
export enum BondPrinciple {
  VOICE_AND_INCLUSION = "VOICE_AND_INCLUSION",
  APPROPRIATENESS = "APPROPRIATENESS",
  TRIANGULATION = "TRIANGULATION",
  CONTRIBUTION = "CONTRIBUTION",
  TRANSPARENCY = "TRANSPARENCY",
}

/** What a principle came to. */
export interface PrincipleScore {
  readonly principle: BondPrinciple;
  /** 4 to 16. */
  readonly score: number;
}

const PRINCIPLES = Object.values(BondPrinciple);
const QUESTIONS = 4;

/**
 * Adds up each principle; they are never added up to one, and no colours are given: where those begin is not published in
 * a form that could be checked.
 *
 * @param scores twenty, each 1 to 4.
 * @throws {RangeError} if there are not, or one is not.
 * @see README.md, “Bond principles”.
 */
export function bondPrinciples(scores: readonly number[]): PrincipleScore[] {
  if (scores.length !== PRINCIPLES.length * QUESTIONS)
    throw new RangeError(
      `There are ${scores.length} scores; there must be ${PRINCIPLES.length * QUESTIONS}.`,
    );
  const wrong = scores.find((score) => !Number.isInteger(score) || score < 1 || score > 4);
  if (wrong !== undefined) throw new RangeError(`A score is ${wrong}; it must be 1, 2, 3 or 4.`);
  return PRINCIPLES.map((principle, at) => ({
    principle,
    score: scores.slice(at * QUESTIONS, (at + 1) * QUESTIONS).reduce((so, score) => so + score, 0),
  }));
}
