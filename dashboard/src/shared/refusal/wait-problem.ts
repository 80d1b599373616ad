import type { Problem } from "../form/problem.ts";

/** Over so many seconds a wait is told in minutes, and over so many minutes in hours. */
const LONG_WAIT = 90;

/** That something was tried too often, and how long to wait. @param seconds null when nobody knows. */
export function waitProblem(seconds: number | null): Problem {
  if (seconds === null || Number.isNaN(seconds)) return { key: "refusal.tooMany" };
  if (seconds <= LONG_WAIT) {
    return { key: "refusal.tooManySeconds", values: { count: Math.max(1, Math.ceil(seconds)) } };
  }
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= LONG_WAIT) return { key: "refusal.tooManyMinutes", values: { count: minutes } };
  return { key: "refusal.tooManyHours", values: { count: Math.ceil(minutes / 60) } };
}
