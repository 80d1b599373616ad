import type { CodedShare, RowProblem } from "../iati/activity-row.ts";

/** How far the sum of percentages may be from 100 and still count as 100, in percent. */
const TOLERANCE = 0.5;

/** A code with its part of the whole (0 to 1). */
export interface NormalShare {
  readonly code: string;
  readonly share: number;
  readonly line: number;
}

/** A code that the file names without a part of the whole that could be used. */
export interface NamedCode {
  readonly code: string;
  readonly line: number;
}

/** What is wrong with one split; the caller adds which activity and which element. */
export interface ShareProblem extends Pick<RowProblem, "line" | "value" | "message"> {
  readonly code: "SHARES_ABOVE_100" | "SHARES_MISSING" | "SHARE_NEGATIVE";
}

/** A split of the whole; `shares` and `unspecified` add up to 1. */
export interface NormalShares {
  readonly shares: readonly NormalShare[];
  readonly unspecified: number;
  readonly withoutShare: readonly NamedCode[];
  readonly problems: readonly ShareProblem[];
}

/**
 * Reads the percentages of one vocabulary as parts of the whole.
 *
 * One code alone without percentage is the whole; a sum of 100 ± 0.5 is rescaled to the whole; a smaller sum leaves the
 * rest unspecified; a larger one leaves everything unspecified. A code without percentage beside others gets
 * nothing, because no equal split is assumed. The same code twice is added up; zero and negative parts are dropped.
 *
 * @see README.md in the folder above, "From a file to shares".
 */
export function normaliseShares(items: readonly CodedShare[]): NormalShares {
  const negative = items.filter(({ percentage }) => percentage !== null && percentage < 0);
  const codes = addUp(items);
  const problems = negative.map(negativeShare);
  const [only] = codes;
  if (codes.length === 1 && only && only.percentage === null)
    return {
      shares: [{ code: only.code, share: 1, line: only.line }],
      unspecified: 0,
      withoutShare: [],
      problems,
    };

  const stated = codes.filter(({ percentage }) => (percentage ?? 0) > 0);
  const missing = codes.filter(({ percentage }) => percentage === null);
  const sum = stated.reduce((total, { percentage }) => total + (percentage ?? 0), 0);
  if (sum > 100 + TOLERANCE)
    return { shares: [], unspecified: 1, withoutShare: codes, problems: [...problems, tooMuch(codes, sum)] };

  const whole = sum >= 100 - TOLERANCE ? sum : 100;
  return {
    shares: stated.map(({ code, percentage, line }) => ({ code, share: (percentage ?? 0) / whole, line })),
    unspecified: whole === sum ? 0 : 1 - sum / 100,
    withoutShare: missing,
    problems: missing.length > 0 ? [...problems, withoutPercentage(missing)] : problems,
  };
}

/** Whether the split was above 100, so that nothing else may take its place. */
export function isQuarantined({ problems }: NormalShares): boolean {
  return problems.some(({ code }) => code === "SHARES_ABOVE_100");
}

/** One entry per code, in the order of the file; a code has no percentage only if none of its entries has one. */
function addUp(items: readonly CodedShare[]): CodedShare[] {
  const codes = new Map<string, CodedShare>();
  for (const item of items) {
    if (item.percentage !== null && item.percentage < 0) continue;
    const known = codes.get(item.code);
    codes.set(item.code, known ? { ...known, percentage: addPercentages(known, item) } : item);
  }
  return [...codes.values()];
}

function addPercentages(one: CodedShare, other: CodedShare): number | null {
  if (one.percentage === null) return other.percentage;
  return one.percentage + (other.percentage ?? 0);
}

function negativeShare({ code, percentage, line }: CodedShare): ShareProblem {
  const value = String(percentage);
  return {
    code: "SHARE_NEGATIVE",
    line,
    value,
    message: `${code} has ${value} %; a percentage lies between 0 and 100.`,
  };
}

function tooMuch(codes: readonly CodedShare[], sum: number): ShareProblem {
  const value = String(Math.round(sum * 100) / 100);
  const message = `The percentages add up to ${value}, not to 100, so the split is left unspecified.`;
  return { code: "SHARES_ABOVE_100", line: codes[0]?.line ?? 0, value, message };
}

function withoutPercentage(missing: readonly CodedShare[]): ShareProblem {
  const value = missing.map(({ code }) => code).join(", ");
  const message = `Several codes are given, and ${value} without a percentage; no equal split is assumed.`;
  return { code: "SHARES_MISSING", line: missing[0]?.line ?? 0, value, message };
}
