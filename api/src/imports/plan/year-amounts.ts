import type { ActivityRow, PeriodAmount, RowProblem } from "../iati/activity-row.ts";
import { type AmountOrigin, chooseAmounts } from "./amount-periods.ts";
import { spreadPeriod } from "./spread-period.ts";

/** Effort of an activity in a calendar year, in one currency (ISO 4217), or in `null` when the file names none. */
export interface YearAmount {
  readonly year: number;
  readonly amount: number;
  readonly currency: string | null;
  readonly origin: AmountOrigin;
  /** Line of the first figure that it comes from. */
  readonly line: number;
}

/** No amounts at all means that the effort is unknown, never that it is 0. */
export interface AmountPlan {
  readonly amounts: readonly YearAmount[];
  readonly problems: readonly RowProblem[];
}

/**
 * Tells the effort of an activity by year.
 *
 * One source tells it, see `chooseAmounts`; periods are spread over years by days. Refunds are netted within a year;
 * a year whose net is negative counts as 0 and is a problem. Currencies of one year stay apart.
 *
 * @returns amounts in the order of year and currency.
 * @see README.md in the folder above, "From a file to shares".
 */
export function yearAmounts(row: ActivityRow): AmountPlan {
  const { origin, amounts, problems } = chooseAmounts(row);
  const net = [...netByYear(amounts, origin).values()].sort(byYearAndCurrency);
  return {
    amounts: net.map((entry) => (entry.amount < 0 ? { ...entry, amount: 0 } : entry)),
    problems: [
      ...problems,
      ...net.filter(({ amount }) => amount < 0).map((entry) => negativeNet(row, entry)),
    ],
  };
}

function netByYear(amounts: readonly PeriodAmount[], origin: AmountOrigin): Map<string, YearAmount> {
  const net = new Map<string, YearAmount>();
  for (const { start, end, value, currency, line } of amounts)
    for (const { year, part } of spreadPeriod(start, end)) {
      const key = `${year} ${currency}`;
      const known = net.get(key);
      const amount = (known?.amount ?? 0) + value * part;
      net.set(key, known ? { ...known, amount } : { year, amount, currency, origin, line });
    }
  return net;
}

function byYearAndCurrency(one: YearAmount, other: YearAmount): number {
  if (one.year !== other.year) return one.year - other.year;
  return (one.currency ?? "") < (other.currency ?? "") ? -1 : 1;
}

const FIELDS: Readonly<Record<AmountOrigin, string>> = {
  BUDGET: "budget/value",
  PLANNED_DISBURSEMENT: "planned-disbursement/value",
  SPENDING: "transaction/value",
};

function negativeNet(row: ActivityRow, { year, amount, currency, origin, line }: YearAmount): RowProblem {
  const value = [String(Math.round(amount * 100) / 100), currency ?? ""].join(" ").trim();
  const message = `The amounts of ${year} add up to ${value}, which is negative; the effort of that year is set to 0.`;
  return { line, activity: row.identifier, field: FIELDS[origin], value, code: "AMOUNT_NEGATIVE", message };
}
