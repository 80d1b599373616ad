import { isHomogeneous } from "./homogeneity.ts";
import { roundMean, roundShare } from "./rounding.ts";

/** How a question is answered, as far as answers are counted: on a scale, or by choosing one of several. */
export interface CountedQuestion {
  readonly kind: "SCALE_0_10" | "LEVEL_0_4" | "CHOICE";
  /** Of a choice, how many there are. */
  readonly options: number;
}

/** A figure as it is told: exactly, as "at least this much", or not at all. */
export type Figure =
  | { readonly value: number }
  | { readonly low: number; readonly high: number }
  | { readonly hidden: true };

/** What is told of the answers to one question by some people. */
export interface Figures {
  readonly answers: number;
  /** Null for a choice, which has none. */
  readonly mean: Figure | null;
  /** Null for all but a scale to ten. */
  readonly netScore: Figure | null;
  /** By band of a scale to ten, by level, or by choice. */
  readonly shares: readonly Figure[];
}

const HIDDEN: Figure = { hidden: true };

/** Nearly everybody, which is told instead of all but a few, and instead of all. */
const NEARLY_ALL: Figure = { low: 0.9, high: 1 };

/** The bands of a scale to ten that its shares are told in: 0 to 6, 7 and 8, 9 and 10. */
function bandOf(value: number): number {
  if (value <= 6) return 0;
  return value <= 8 ? 1 : 2;
}

const countsOf = (values: readonly number[], categories: number, of = (value: number) => value): number[] =>
  Array.from({ length: categories }, (_, at) => values.filter((value) => of(value) === at).length);

/** How many values the answers to a question may have: 0 and up. */
export function categoriesOf({ kind, options }: CountedQuestion): number {
  if (kind === "SCALE_0_10") return 11;
  return kind === "LEVEL_0_4" ? 5 : options;
}

/** Whether nearly all of some answers are one: the same value, or of the same band. */
export function isAlike(question: CountedQuestion, values: readonly number[]): boolean {
  const ofValues = countsOf(values, categoriesOf(question));
  if (isHomogeneous(ofValues)) return true;
  return question.kind === "SCALE_0_10" && isHomogeneous(countsOf(values, 3, bandOf));
}

/**
 * The figures of some answers. Where nearly all of them are one, only that is told: a mean or the other shares would say
 * what the few others chose, or that there is none.
 */
export function figuresOf(question: CountedQuestion, values: readonly number[]): Figures {
  const answers = values.length;
  const { kind } = question;
  const ofValues = countsOf(values, categoriesOf(question));
  const told = kind === "SCALE_0_10" ? countsOf(values, 3, bandOf) : ofValues;
  const areAlike = isAlike(question, values);
  const shares = told.map((count): Figure => {
    if (!areAlike) return { value: roundShare(count / answers, answers) };
    return isHomogeneous([count, answers - count]) && count > answers - count ? NEARLY_ALL : HIDDEN;
  });
  const mean = areAlike
    ? HIDDEN
    : { value: roundMean(values.reduce((sum, value) => sum + value, 0) / answers) };
  return {
    answers,
    mean: kind === "CHOICE" ? null : mean,
    netScore: kind === "SCALE_0_10" ? netScoreOf(shares) : null,
    shares,
  };
}

/** The upper band less the lowest, of the shares as they are told, so that it tells nothing more. */
function netScoreOf([low, , high]: readonly Figure[]): Figure {
  if (!low || !high || !("value" in low) || !("value" in high)) return HIDDEN;
  return { value: Math.round((high.value - low.value) * 100) / 100 };
}

/** A share of people as it is told, for which both sides of it are people who said something. */
export function shareOf(count: number, all: number): Figure {
  if (!isHomogeneous([count, all - count])) return { value: roundShare(count / all, all) };
  return count > all - count ? NEARLY_ALL : { low: 0, high: 0.1 };
}
