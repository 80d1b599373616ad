import type { ActivityRow, BudgetRow, PeriodAmount, RowProblem } from "../iati/activity-row.ts";
import { yearOf } from "./spread-period.ts";

/** Which of its figures tells the effort of an activity. */
export type AmountOrigin = "BUDGET" | "PLANNED_DISBURSEMENT" | "SPENDING";

/** The amounts that tell the effort of an activity, all of one origin. */
export interface AmountSource {
  readonly origin: AmountOrigin;
  readonly amounts: readonly PeriodAmount[];
  readonly problems: readonly RowProblem[];
}

/** A longer period tells nothing about any of its years. */
const LONGEST_YEARS = 10;
/** IATI TransactionType codes of disbursement and expenditure. */
const SPENDING: readonly string[] = ["3", "4"];

/**
 * Chooses the figures that tell the effort of an activity, so that no money is counted twice: its budgets, else its
 * planned disbursements, else what it spent. A period that ends before it starts or lasts more than ten years is a
 * problem and not used; a source without a usable period is passed over.
 *
 * @returns amounts in the order of the file; none where the file has no usable figure.
 */
export function chooseAmounts(row: ActivityRow): AmountSource {
  const budgets = usablePeriods(row, "budget", replaceRevised(row.budgets));
  if (budgets.amounts.length > 0) return { origin: "BUDGET", ...budgets };
  const planned = usablePeriods(row, "planned-disbursement", row.plannedDisbursements);
  const problems = [...budgets.problems, ...planned.problems];
  if (planned.amounts.length > 0)
    return { origin: "PLANNED_DISBURSEMENT", amounts: planned.amounts, problems };
  return { origin: "SPENDING", amounts: spending(row), problems };
}

/**
 * A revised budget replaces the originals of the same period; of several revised ones the last in the file counts.
 * Periods are the same only if both days are: part of a budget cannot be replaced.
 */
function replaceRevised(budgets: readonly BudgetRow[]): readonly BudgetRow[] {
  if (!budgets.some(({ revised }) => revised)) return budgets;
  const revised = new Map(
    budgets.filter((budget) => budget.revised).map((budget) => [periodOf(budget), budget]),
  );
  return budgets.filter((budget) => [undefined, budget].includes(revised.get(periodOf(budget))));
}

function periodOf({ start, end }: PeriodAmount): string {
  return `${start} ${end}`;
}

function usablePeriods(
  row: ActivityRow,
  field: string,
  amounts: readonly PeriodAmount[],
): Omit<AmountSource, "origin"> {
  const usable: PeriodAmount[] = [];
  const problems: RowProblem[] = [];
  for (const amount of amounts) {
    const wrong = wrongPeriod(amount);
    if (wrong)
      problems.push({
        ...wrong,
        line: amount.line,
        activity: row.identifier,
        field,
        value: periodOf(amount),
      });
    else usable.push(amount);
  }
  return { amounts: usable, problems };
}

function wrongPeriod({ start, end }: PeriodAmount): Pick<RowProblem, "code" | "message"> | null {
  if (end < start)
    return {
      code: "PERIOD_REVERSED",
      message: `The period ends on ${end}, before it starts on ${start}; it is not used.`,
    };
  const latest = `${yearOf(start) + LONGEST_YEARS}${start.slice(4)}`;
  if (end > latest)
    return {
      code: "PERIOD_TOO_LONG",
      message: `The period ${start} to ${end} is longer than 10 years; it is not used.`,
    };
  return null;
}

function spending({ transactions }: ActivityRow): PeriodAmount[] {
  return transactions.flatMap(({ type, date, value, currency, line }) =>
    SPENDING.includes(type) && date !== null && value !== null
      ? [{ start: date, end: date, value, currency, line }]
      : [],
  );
}
