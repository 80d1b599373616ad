import type { ParticipationFiguresFragment, ParticipationLedgerQuery } from "../gql/later/graphql.ts";
import { DECISION_TYPES } from "../shared/decision-codes.ts";
import { CO_DECISION } from "../shared/participation/levels.ts";
import type { Figure } from "../shared/profile/profile-figures.ts";

export type Ledger = ParticipationLedgerQuery["participationLedger"];
export type LedgerRow = Ledger["rows"][number];
export type Figures = ParticipationFiguresFragment;

/** In how many of how many cases partners decided too. */
export interface CoDecided {
  readonly part: number;
  readonly count: number;
}

/** @returns null where that is kept back, or nobody said anything. */
export function coDecidedOf({ counts, told }: Pick<Figures, "counts" | "told">): CoDecided | null {
  if (!counts) return null;
  return { part: counts.slice(CO_DECISION).reduce((sum, each) => sum + each, 0), count: told };
}

/** The finding of a ledger as a sentence: its key, and what fills it. */
export interface Finding {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

export function findInLedger({
  whole,
  withoutOwnProgramme,
}: Pick<Ledger, "whole" | "withoutOwnProgramme">): Finding {
  const all = coDecidedOf(whole);
  const others = coDecidedOf(withoutOwnProgramme);
  if (!all) return { key: `participation.title.${whole.scored === 0 ? "nobody" : "tooFew"}`, values: {} };
  if (!others) return { key: "participation.title.all", values: { part: all.part, count: all.count } };
  if (others.count === all.count)
    return { key: "participation.title.others", values: { part: all.part, count: all.count } };
  return {
    key: "participation.title",
    values: { part: all.part, count: all.count, othersPart: others.part, others: others.count },
  };
}

/** The number of a figure; null where there is none. */
export const numberOf = (figure: Figure): number | null =>
  figure.__typename === "MetricValue" ? figure.value : null;

/** Rows of one type, by year; own programmes by themselves. */
export interface LedgerLane {
  readonly key: string;
  /** Null for several types that are told together. */
  readonly type: LedgerRow["type"];
  readonly isOwnProgramme: boolean;
  readonly byYear: ReadonlyMap<number, LedgerRow>;
}

/** Types in the order in which they are offered; several together come last. */
const placeOf = (type: LedgerLane["type"]): number =>
  type ? DECISION_TYPES.indexOf(type) : DECISION_TYPES.length;

/** The rows as lanes, those of own programmes last, and the years that they have, the first year first. */
export function lanesOf(rows: readonly LedgerRow[]): {
  readonly lanes: readonly LedgerLane[];
  readonly years: readonly number[];
} {
  const dated = rows.filter((row): row is LedgerRow & { year: number } => typeof row.year === "number");
  const groups = Map.groupBy(
    dated,
    ({ type, isOwnProgramme }) => `${isOwnProgramme ? "own" : "others"} ${type ?? "several"}`,
  );
  const lanes = [...groups].flatMap(([key, [first, ...more]]) => {
    if (!first) return [];
    const { type, isOwnProgramme } = first;
    return [{ key, type, isOwnProgramme, byYear: new Map([first, ...more].map((row) => [row.year, row])) }];
  });
  return {
    lanes: lanes.toSorted(
      (a, b) => Number(a.isOwnProgramme) - Number(b.isOwnProgramme) || placeOf(a.type) - placeOf(b.type),
    ),
    years: [...new Set(dated.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
}
