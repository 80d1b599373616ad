import {
  type ImpactArena,
  Independence,
  type InfluenceType,
  OutcomeDirection,
  type RivalAssessment,
} from "@onze/schema";
import { type CountedOutcome, outcomeShare } from "../measures/outcome-shares.ts";
import {
  type GivenAnswer,
  SubstantiationStatus,
  substantiationStatus,
} from "../measures/substantiation-status.ts";

/** A change as it is read to be counted, of what the viewer sees alone. */
export interface ReadForFigures {
  readonly arena: ImpactArena;
  readonly influenceType: InfluenceType;
  readonly direction: OutcomeDirection;
  readonly isIntended: boolean;
  readonly isPartnerCoAuthored: boolean;
  /** The latest answer of each who answered. */
  readonly answers: readonly GivenAnswer[];
  readonly rivals: readonly RivalAssessment[];
}

/** The same with what follows from it. */
export type Figured<Read extends ReadForFigures> = Omit<Read, "answers"> & CountedOutcome;

/** Finds the status of a change that is to be counted, and how many independent people answered. */
export function figured<Read extends ReadForFigures>({ answers, ...read }: Read): Figured<Read> {
  const heard = answers.filter(
    (answer) => answer.independence === Independence.INDEPENDENT && answer.fact !== null,
  );
  return { ...read, status: substantiationStatus(answers), answers: heard.length };
}

/** The changes of one arena and kind of influence. */
export interface FiguredCell<Each> {
  readonly arena: ImpactArena;
  readonly influenceType: InfluenceType;
  readonly all: readonly Each[];
  readonly counts: readonly { readonly status: SubstantiationStatus; readonly count: number }[];
  readonly negativeOrUnintended: number;
}

type Countable = Pick<ReadForFigures, "arena" | "influenceType"> & CountedOutcome;

const STATUSES = Object.values(SubstantiationStatus);

/** Parts changes into the cells that hold one at least, in the order in which they were first met. */
export function cellsOf<Each extends Countable>(outcomes: readonly Each[]): FiguredCell<Each>[] {
  const cells = Map.groupBy(outcomes, ({ arena, influenceType }) => `${arena} ${influenceType}`);
  return [...cells.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    return {
      ...{ arena: first.arena, influenceType: first.influenceType, all },
      counts: STATUSES.map((status) => ({
        status,
        count: all.filter((each) => each.status === status).length,
      })).filter(({ count }) => count > 0),
      negativeOrUnintended: outcomeShare(all, "adverse").holds,
    };
  });
}

/** Whether a change did not go as it was asked for, or meant. */
export const wentOtherwise = ({
  direction,
  isIntended,
}: Pick<ReadForFigures, "direction" | "isIntended">): boolean =>
  direction !== OutcomeDirection.POSITIVE || !isIntended;

/** How old pieces of evidence are. */
export interface Age {
  readonly dated: number;
  readonly undated: number;
  readonly medianDays: number | null;
  readonly oldestOn: string | null;
  readonly newestOn: string | null;
}

/** Finds how old evidence is on a day, by its own dates; those without one are counted apart. */
export function ageOf(days: readonly (string | null)[], today: string): Age {
  const dated = days.filter((day) => day !== null).toSorted();
  const ages = dated
    .map((day) => Math.round((Date.parse(today) - Date.parse(day)) / DAY))
    .toSorted((a, b) => a - b);
  return {
    ...{ dated: dated.length, undated: days.length - dated.length, medianDays: medianOf(ages) },
    ...{ oldestOn: dated[0] ?? null, newestOn: dated.at(-1) ?? null },
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** The middle of numbers in their order, of two in the middle the one between, in whole days; null of none. */
function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
