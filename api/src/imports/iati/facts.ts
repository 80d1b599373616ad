import { type CodeForms, codeForm } from "./code-form.ts";
import { parseDay } from "./field-date.ts";
import { parseNumber, parsePercentage } from "./field-number.ts";
import { attributeText, cutTo } from "./field-text.ts";
import type { Reading } from "./reading.ts";
import { shown } from "./row-problem.ts";

const LONGEST_CODE = 100;
const LONGEST_REF = 500;

/** Where a value stands: the element or attribute as problems name it, and its line. */
export interface Place {
  readonly field: string;
  readonly line: number;
}

/** A day as `YYYY-MM-DD`, or `null` when none is written or, reported, when it is no date. */
export function takeDay(reading: Reading, written: string | undefined, place: Place): string | null {
  if (written === undefined || written.trim() === "") return null;
  const day = parseDay(written);
  if (day !== null) return day;
  const message = `“${shown(written)}” is not a date of the years 1900 to 2199 written as YYYY-MM-DD; it was left out.`;
  reading.activity.report({ ...place, code: "DATE_NOT_A_DATE", value: written, message });
  return null;
}

/** The day of an attribute `iso-date`, else the text of the element when that is a date (early files). */
export function takeIsoDate(reading: Reading, text: string, element: string): string | null {
  const { attributes, line } = reading.holder;
  const written = attributes["iso-date"];
  if (written !== undefined && written.trim() !== "") {
    return takeDay(reading, written, { field: `${reading.path(element)}/@iso-date`, line });
  }
  const day = parseDay(text);
  if (day !== null) return day;
  const message = "The date has no iso-date; it should be written as YYYY-MM-DD.";
  reading.activity.report({
    field: `${reading.path(element)}/@iso-date`,
    line,
    code: "DATE_NOT_A_DATE",
    value: written ?? null,
    message,
  });
  return null;
}

/** An amount of money, or `null` and a problem when it is no number. */
export function takeAmount(reading: Reading, written: string, place: Place): number | null {
  const value = parseNumber(written);
  if (value !== null) return value;
  const message =
    written.trim() === ""
      ? "The amount is missing; a number such as 1000.50 should stand here."
      : `“${shown(written)}” cannot be read as one amount; write it as 1000.50, with digits and a decimal point.`;
  reading.activity.report({ ...place, code: "AMOUNT_NOT_A_NUMBER", value: written, message });
  return null;
}

/** The currency written at a value, else the activity's own; `null` when unknown. */
export function takeCurrency(reading: Reading, written: string | undefined, place: Place): string | null {
  const stated = attributeText(written);
  if (stated === null) return reading.activity.defaultCurrency;
  if (/^[A-Za-z]{3}$/.test(stated)) return stated.toUpperCase();
  const message = `“${shown(stated)}” is not a currency; three letters such as EUR should stand here.`;
  reading.activity.report({ ...place, code: "CURRENCY_UNKNOWN", value: stated, message });
  return null;
}

/**
 * A share in percent as the file has it, or `null` when none is written or it is no number. Reported when
 * it is none from 0 to 100.
 */
export function takePercentage(reading: Reading, written: string | undefined, place: Place): number | null {
  if (written === undefined || written.trim() === "") return null;
  const percentage = parsePercentage(written);
  if (percentage === null || percentage < 0 || percentage > 100) {
    const message = `“${shown(written)}” is not a percentage; a number from 0 to 100 should stand here.`;
    reading.activity.report({ ...place, code: "PERCENTAGE_OUT_OF_RANGE", value: written, message });
  }
  return percentage;
}

/** The version 2 code of a word or number, or `null` when none is written or, reported, when the list has none. */
export function takeCode(
  reading: Reading,
  { forms, written }: { readonly forms: CodeForms; readonly written: string | undefined },
  place: Place,
): string | null {
  if (written === undefined || written.trim() === "") return null;
  const code = codeForm(forms, written);
  if (code !== null) return code;
  const message = `“${shown(written)}” is not in the code list; known are ${codesOf(forms)}.`;
  reading.activity.report({ ...place, code: "CODE_UNKNOWN", value: written, message });
  return null;
}

/** As {@link takeCode}, where the element says nothing without a code. */
export function takeNeededCode(
  reading: Reading,
  coded: { readonly forms: CodeForms; readonly written: string | undefined },
  place: Place,
): string | null {
  if (coded.written?.trim()) return takeCode(reading, coded, place);
  const message = `The code is missing; known are ${codesOf(coded.forms)}. The element was left out.`;
  reading.activity.report({ ...place, code: "CODE_MISSING", value: null, message });
  return null;
}

function codesOf(forms: CodeForms): string {
  return [...new Set(forms.values())].join(", ");
}

/** A code as the file has it, or `null` when none is written or, reported, when it is too long for one. */
export function takeOwnCode(reading: Reading, written: string | undefined, place: Place): string | null {
  const code = attributeText(written);
  if (code === null || code.length <= LONGEST_CODE) return code;
  const message = `The code has ${code.length} characters; at most ${LONGEST_CODE} are read, so it was left out.`;
  reading.activity.report({ ...place, code: "CODE_TOO_LONG", value: code, message });
  return null;
}

/** An identifier of an organisation or activity in an attribute, or `null`. */
export function takeRef(reading: Reading, written: string | undefined, place: Place): string | null {
  const ref = attributeText(written);
  if (ref === null || ref.length <= LONGEST_REF) return ref;
  const message = `The identifier has ${ref.length} characters; at most ${LONGEST_REF} are read, so it was left out.`;
  reading.activity.report({ ...place, code: "IDENTIFIER_TOO_LONG", value: ref, message });
  return null;
}

/** A text, cut and reported where it is longer than we keep. */
export function takeWithin(
  reading: Reading,
  text: string,
  place: Place & { readonly longest: number },
): string {
  const { longest, field, line } = place;
  if (text.length <= longest) return text;
  const message = `The text has ${text.length} characters; only the first ${longest} were kept.`;
  reading.activity.report({ field, line, code: "TEXT_TOO_LONG", value: text, message });
  return cutTo(text, longest);
}
