import { type CountedQuestion, type Figure, type Figures, figuresOf, isAlike, shareOf } from "./figures.ts";
import { findIsolated, type ToldSum } from "./isolation.ts";
import { mayRelease, type QuerySet } from "./query-set.ts";
import { isAnswered, suppressAlike } from "./shared-suppression.ts";

/** Chosen instead of an answer by whoever holds that answering is unsafe. */
export const UNSAFE = "UNSAFE";

/** A ballot as it is counted: where it belongs, and its answer to each question; null for none. */
export interface CountedBallot {
  /** Place in the list of strata. */
  readonly stratum: number;
  readonly answers: readonly (number | typeof UNSAFE | null)[];
}

/** A round as it is counted. Strata are named by their place in the list. */
export interface CountedRound {
  /** How many were asked, by stratum. */
  readonly invited: readonly number[];
  /** Each cut by its groups, each group by its strata. */
  readonly cuts: readonly (readonly (readonly number[])[])[];
  readonly questions: readonly CountedQuestion[];
  readonly ballots: readonly CountedBallot[];
}

/** What may not be told because it would stand beside an earlier round that differs by a few people. */
export interface KeptApart {
  readonly total: boolean;
  readonly cuts: readonly boolean[];
}

/** Figures of one question for all together, or for one group of a cut; null where they are not told, whyever. */
export interface ReleasedCell {
  readonly question: number;
  readonly cut: number | null;
  readonly group: number | null;
  readonly figures: Figures | null;
  /** How many hold that answering is unsafe, of those who said either; told of all together alone. */
  readonly unsafe: Figure | null;
}

/** What one audience is told of a round. */
export interface Release {
  /** How many answered anything; null where they are fewer than the threshold. */
  readonly respondents: number | null;
  readonly cells: readonly ReleasedCell[];
  /** Which groups are told, by cut. */
  readonly told: readonly (readonly boolean[])[];
}

interface Limits {
  readonly threshold: number;
  readonly apart: KeptApart;
  /** What a wider audience may be told at most: what a narrower one is told. Null for the narrowest. */
  readonly within: Release | null;
}

/**
 * What an audience is told of a round: once, when it has closed. All that is told of one round by one threshold is decided
 * here together, because what may be told depends on all else that is.
 */
export function release(round: CountedRound, { threshold, apart, within }: Limits): Release {
  const { questions, ballots, cuts } = round;
  const tables = questions.map((_, question) => tableOf(round, question));
  const isTold = tables.map(({ byStratum }) => !apart.total && isAnswered(byStratum, threshold));
  const told = groupsTold(
    round,
    tables.filter((_, question) => isTold[question]),
    { threshold, apart, within },
  );
  const spoken = ballots.filter(({ answers }) => answers.some((answer) => answer !== null)).length;
  const isWhole = !apart.total && spoken >= threshold;
  const cells = questions.flatMap((question, at): ReleasedCell[] => [
    {
      ...{ question: at, cut: null, group: null },
      figures: isTold[at] ? figuresOf(question, tables[at]?.all ?? []) : null,
      unsafe: isWhole ? unsafeOf(ballots, at, threshold) : null,
    },
    ...cuts.flatMap((groups, cut) => {
      const values = groups.map((strata) => tables[at]?.of(strata) ?? []);
      const isCut = isTold[at] && !tellsAlike(question, values, told[cut] ?? []);
      return groups.map((_, group) => ({
        ...{ question: at, cut, group, unsafe: null },
        figures:
          isCut && told[cut]?.[group] && isWithin({ question: at, cut, group }, within)
            ? figuresOf(question, values[group] ?? [])
            : null,
      }));
    }),
  ]);
  return { respondents: isWhole ? spoken : null, cells, told };
}

/**
 * Whether the groups of a cut that are told, taken from all together, would tell of people who nearly all answered alike: of
 * one of the groups, or of the rest. "At least 90 in 100" hides nothing then, as the others leave the exact number; so
 * the cut is not told for that question.
 */
function tellsAlike(
  question: CountedQuestion,
  values: readonly (readonly number[])[],
  told: readonly boolean[],
): boolean {
  const rest = values.filter((_, group) => !told[group]).flat();
  return [...values.filter((_, group) => told[group]), rest].some(
    (each) => each.length > 0 && isAlike(question, each),
  );
}

/** Whether a narrower audience is told of a cell: what it is not told, nobody is. */
const isWithin = (
  { question, cut, group }: Pick<ReleasedCell, "question" | "cut" | "group">,
  narrower: Release | null,
): boolean =>
  narrower === null ||
  narrower.cells.some(
    (cell) => cell.question === question && cell.cut === cut && cell.group === group && cell.figures !== null,
  );

/** The answers to one question, by where they belong. */
interface AnswerTable {
  readonly all: readonly number[];
  readonly byStratum: readonly number[];
  readonly of: (strata: readonly number[]) => number[];
  readonly people: (strata: readonly number[]) => QuerySet;
}

function tableOf({ ballots, invited }: CountedRound, question: number): AnswerTable {
  const answered = ballots.flatMap(({ stratum, answers }, person) => {
    const value = answers[question];
    return typeof value === "number" ? [{ stratum, value, person }] : [];
  });
  const among = (strata: readonly number[]) => answered.filter(({ stratum }) => strata.includes(stratum));
  return {
    all: answered.map(({ value }) => value),
    byStratum: invited.map((_, at) => among([at]).length),
    of: (strata) => among(strata).map(({ value }) => value),
    people: (strata) => new Set(among(strata).map(({ person }) => person)),
  };
}

/**
 * The groups of each cut that are told. Cuts come in the order in which they were declared, each whole or, where it would
 * tell of a few together with those before it, not at all: choosing among its groups would tell as well.
 */
function groupsTold(
  { cuts, invited }: CountedRound,
  tables: readonly AnswerTable[],
  { threshold, apart, within }: Limits,
): boolean[][] {
  const everybody = invited.map((_, at) => at);
  const released: (readonly number[])[] = [everybody];
  return cuts.map((groups, cut) => {
    const nothing = groups.map(() => false);
    if (tables.length === 0 || apart.cuts[cut]) return nothing;
    const counts = tables.map(({ byStratum }) => groups.map((strata) => sumOf(strata, byStratum)));
    const asked = groups.map((strata) => sumOf(strata, invited));
    const { cells } = suppressAlike(counts, asked, threshold);
    const told = cells.map((isTold, group) => isTold && (within?.told[cut]?.[group] ?? true));
    const added = groups.filter((_, group) => told[group]);
    if (!tables.every((table) => mayAdd(table, { released, added, threshold, everybody }))) return nothing;
    released.push(...added);
    return told;
  });
}

interface Addition {
  readonly released: readonly (readonly number[])[];
  readonly added: readonly (readonly number[])[];
  readonly threshold: number;
  readonly everybody: readonly number[];
}

function mayAdd(
  { people, byStratum }: AnswerTable,
  { released, added, threshold, everybody }: Addition,
): boolean {
  const before = released.map(people);
  if (!added.every((strata) => mayRelease(people(strata), before, threshold))) return false;
  const sums = [...released, ...added].map((strata): ToldSum => everybody.map((at) => strata.includes(at)));
  return findIsolated(sums, byStratum, threshold) === null;
}

function unsafeOf(ballots: readonly CountedBallot[], question: number, threshold: number): Figure | null {
  const said = ballots.map(({ answers }) => answers[question] ?? null).filter((answer) => answer !== null);
  if (said.length < threshold) return null;
  return shareOf(said.filter((answer) => answer === UNSAFE).length, said.length);
}

const sumOf = (strata: readonly number[], counts: readonly number[]): number =>
  strata.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
