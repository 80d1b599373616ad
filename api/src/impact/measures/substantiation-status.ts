import { Independence, SubstantiationAnswer } from "@onze/schema";
import { ratio } from "../../decisions/measures/ratio.ts";
import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/** What somebody who was asked says of a change, as far as it counts. */
export interface GivenAnswer {
  readonly independence: Independence;
  /** Null while they have not answered. */
  readonly fact: SubstantiationAnswer | null;
  readonly contribution: SubstantiationAnswer | null;
  /** Whether a disagreement was settled with them. */
  readonly isSettled: boolean;
}

/** How far a change is borne out by people outside those who claim it. */
export enum SubstantiationStatus {
  SUBSTANTIATED = "SUBSTANTIATED",
  PARTIAL = "PARTIAL",
  CONTESTED = "CONTESTED",
  UNSUBSTANTIATED = "UNSUBSTANTIATED",
}

const { FULL, PARTIAL, DISAGREE } = SubstantiationAnswer;

/** From what bears a claim out least. */
const ORDER: readonly SubstantiationAnswer[] = [DISAGREE, PARTIAL, FULL];

/**
 * One answer of what somebody says of the change and of the contribution: the one that bears it out less. Who has no opinion
 * of one is heard on the other; of both, there is no answer, as while they have not answered.
 */
export function answerOf({
  fact,
  contribution,
}: Pick<GivenAnswer, "fact" | "contribution">): SubstantiationAnswer | null {
  return ORDER.find((answer) => answer === fact || answer === contribution) ?? null;
}

/** How many independent people said what. */
export interface AnswerCounts {
  readonly full: number;
  readonly partial: number;
  readonly disagree: number;
  readonly noOpinion: number;
}

/** Counts what independent people said; allies and those who claim count nowhere. */
export function countAnswers(answers: readonly GivenAnswer[]): AnswerCounts {
  const given = answers.filter(
    ({ independence, fact }) => independence === Independence.INDEPENDENT && fact !== null,
  );
  const count = (wanted: SubstantiationAnswer | null): number =>
    given.filter((answer) => answerOf(answer) === wanted).length;
  return { full: count(FULL), partial: count(PARTIAL), disagree: count(DISAGREE), noOpinion: count(null) };
}

/**
 * Finds how far independent people agree, I4.
 *
 * @returns 0 to 1; NO_DATA when none of them has said anything.
 * @see README.md, “Substantiation score”.
 */
export function substantiationScore({ full, partial, disagree }: AnswerCounts): Measured {
  const said = full + partial + disagree;
  if (said === 0) return unavailable(UnavailableReason.NO_DATA);
  return ratio(full + 0.5 * partial, said);
}

/** How many independent people it takes, and how far they must agree. */
const ENOUGH = { answers: 2, score: 0.75, partly: 0.5 } as const;

/** Finds the status of a change, I5, from what everybody who was asked said. @see README.md, “Status”. */
export function substantiationStatus(answers: readonly GivenAnswer[]): SubstantiationStatus {
  const counts = countAnswers(answers);
  const said = counts.full + counts.partial + counts.disagree;
  const found = substantiationScore(counts);
  const score = "value" in found ? found.value : 0;
  const isOpen = (answer: GivenAnswer): boolean =>
    answer.independence === Independence.INDEPENDENT && !answer.isSettled && answerOf(answer) === DISAGREE;
  if (answers.some(isOpen)) return SubstantiationStatus.CONTESTED;
  if (said >= ENOUGH.answers && score >= ENOUGH.score) return SubstantiationStatus.SUBSTANTIATED;
  if (said >= 1 && score >= ENOUGH.partly) return SubstantiationStatus.PARTIAL;
  return SubstantiationStatus.UNSUBSTANTIATED;
}
