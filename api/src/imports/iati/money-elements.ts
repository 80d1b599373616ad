import type { PeriodAmount } from "./activity-row.ts";
import { BUDGET_TYPES } from "./code-form.ts";
import { type Children, type ElementRule, structure, text } from "./element-rule.ts";
import { takeAmount, takeCode, takeCurrency, takeDay } from "./facts.ts";
import type { Reading } from "./reading.ts";

/** The amount of a budget, planned disbursement or transaction. */
export const VALUE: ElementRule = text((reading, written, attributes) => {
  reading.amount.value = written;
  reading.amount.currency = attributes.currency;
});

const PERIOD: Children = {
  "period-start": text((reading, written, attributes) => {
    reading.amount.start = attributes["iso-date"] ?? written;
  }),
  "period-end": text((reading, written, attributes) => {
    reading.amount.end = attributes["iso-date"] ?? written;
  }),
  value: VALUE,
};

/** A `budget`; type 2 is the revised one of its period. */
export const BUDGET: ElementRule = structure({
  children: PERIOD,
  open: (reading, attributes) => reading.startAmount(attributes.type),
  close(reading) {
    const { line, type, end } = reading.amount;
    const coded = { forms: BUDGET_TYPES, written: type };
    const revised = takeCode(reading, coded, { field: "budget/@type", line }) === "2";
    const amount = takePeriodAmount(reading, "budget", end);
    if (amount) reading.activity.budgets.push({ ...amount, revised });
  },
});

/** A `planned-disbursement`; without an end it falls on one day. */
export const PLANNED_DISBURSEMENT: ElementRule = structure({
  children: PERIOD,
  open: (reading) => reading.startAmount(undefined),
  close(reading) {
    const { start, end } = reading.amount;
    const amount = takePeriodAmount(reading, "planned-disbursement", end.trim() === "" ? start : end);
    if (amount) reading.activity.plannedDisbursements.push(amount);
  },
});

function takePeriodAmount(reading: Reading, element: string, writtenEnd: string): PeriodAmount | null {
  const { line, value: written, currency: writtenCurrency } = reading.amount;
  const value = takeAmount(reading, written, { field: `${element}/value`, line });
  const currency = takeCurrency(reading, writtenCurrency, { field: `${element}/value/@currency`, line });
  const period = takePeriod(reading, element, writtenEnd);
  return value === null || period === null ? null : { ...period, value, currency, line };
}

function takePeriod(
  reading: Reading,
  element: string,
  writtenEnd: string,
): { start: string; end: string } | null {
  const { line, start: writtenStart } = reading.amount;
  const start = takeDay(reading, writtenStart, { field: `${element}/period-start`, line });
  const end = takeDay(reading, writtenEnd, { field: `${element}/period-end`, line });
  if (writtenStart.trim() === "" || writtenEnd.trim() === "") {
    const message = "The period has no start or no end, as YYYY-MM-DD; the amount was left out.";
    reading.activity.report({ field: element, line, code: "PERIOD_INCOMPLETE", value: null, message });
  }
  if (start === null || end === null) return null;
  if (start <= end) return { start, end };
  const message = `The period ends on ${end}, before its start on ${start}; the amount was left out.`;
  reading.activity.report({
    field: element,
    line,
    code: "PERIOD_REVERSED",
    value: `${start} ${end}`,
    message,
  });
  return null;
}
