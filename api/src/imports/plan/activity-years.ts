import type { ActivityRow, RowProblem } from "../iati/activity-row.ts";
import { yearOf } from "./spread-period.ts";
import type { YearAmount } from "./year-amounts.ts";

/** First and last calendar year of an activity, both `null` when the file gives neither dates nor amounts. */
export interface YearPlan {
  /** The activity's own end, or `null` when it has none that can be true. */
  readonly endsOn: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly problems: readonly RowProblem[];
}

/** A longer life is a slip or a stand-in such as 9999 for "open", and would fill every year of a chart. */
const LONGEST_YEARS = 30;

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Tells in which years an activity is present.
 *
 * Its dates tell it. An open end is the year of its start or of its last amount, whichever is later; a missing start
 * likewise the earlier of its end and its first amount. An end before the start is a problem and counts as open. A life
 * of more than 30 years is a problem: it is cut to the years that have amounts, else to its first 30.
 *
 * @param amounts in the order of their years.
 */
export function activityYears(row: ActivityRow, amounts: readonly YearAmount[]): YearPlan {
  const { startsOn } = row;
  const isReversed = startsOn !== null && row.endsOn !== null && row.endsOn < startsOn;
  const endsOn = isReversed ? null : row.endsOn;
  const problems = isReversed ? [reversed(row)] : [];
  const paid = amounts.map(({ year }) => year);
  const stated = spanOf(startsOn, endsOn, paid);
  if (!stated) return { endsOn, firstYear: null, lastYear: null, problems };
  if (length(stated) <= LONGEST_YEARS)
    return { endsOn, firstYear: stated.first, lastYear: stated.last, problems };
  const { first, last } = cut(stated, paid);
  return { endsOn, firstYear: first, lastYear: last, problems: [...problems, tooLong(row, stated)] };
}

function spanOf(startsOn: string | null, endsOn: string | null, paid: readonly number[]): Span | null {
  const stated = [startsOn, endsOn].filter((date) => date !== null).map(yearOf);
  const years = [...stated, ...paid.slice(0, 1), ...paid.slice(-1)];
  if (years.length === 0) return null;
  return {
    first: startsOn === null ? Math.min(...years) : yearOf(startsOn),
    last: endsOn === null ? Math.max(...years) : yearOf(endsOn),
  };
}

function cut({ first, last }: Span, paid: readonly number[]): Span {
  const start = paid[0] ?? first;
  return { first: start, last: Math.min(paid.at(-1) ?? last, start + LONGEST_YEARS - 1) };
}

function length({ first, last }: Span): number {
  return last - first + 1;
}

function reversed({ line, identifier, startsOn, endsOn }: ActivityRow): RowProblem {
  const message = `The activity ends on ${endsOn}, before it starts on ${startsOn}; its end is taken as open.`;
  return {
    line,
    activity: identifier,
    field: "activity-date",
    value: endsOn,
    code: "DATES_REVERSED",
    message,
  };
}

function tooLong({ line, identifier }: ActivityRow, { first, last }: Span): RowProblem {
  const value = `${first} to ${last}`;
  const message = `The activity lasts from ${value}, more than ${LONGEST_YEARS} years; the span is cut.`;
  return { line, activity: identifier, field: "activity-date", value, code: "ACTIVITY_TOO_LONG", message };
}
