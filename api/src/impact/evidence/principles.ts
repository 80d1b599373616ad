import { BondPrinciple, type PrincipleScore } from "./evidence.types.ts";

const QUESTIONS_EACH = 4;

/** The sums of twenty answers by principle, in the order of the checklist. */
export const principlesOf = (scores: readonly number[]): PrincipleScore[] =>
  Object.values(BondPrinciple).map((principle, place) => ({
    principle,
    score: scores
      .slice(place * QUESTIONS_EACH, (place + 1) * QUESTIONS_EACH)
      .reduce((sum, score) => sum + score, 0),
  }));
