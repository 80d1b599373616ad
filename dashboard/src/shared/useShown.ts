import { useState } from "react";

/** As much of Apollo's answer as a view needs. */
export interface QueryAnswer<Data> {
  readonly data: Data | undefined;
  readonly previousData?: Data | undefined;
  readonly error?: Error | undefined;
  readonly loading: boolean;
  /** What was asked. */
  readonly variables?: unknown;
  readonly refetch: () => unknown;
}

export interface Shown<Data, Asked> {
  /** The answer, else the one that stood there before; undefined before the first. */
  readonly data: Data | undefined;
  /** What had been asked for these data. */
  readonly asked: Asked;
  /** True while the data belong to another question than the one of now. */
  readonly isPrevious: boolean;
}

/**
 * Keeps what was asked beside what was answered: while a new answer is fetched, or cannot be, the old one stays on
 * the page, and must not pass for an answer to the new question.
 */
export function useShown<Data, Asked>(
  { data, previousData }: QueryAnswer<Data>,
  asked: Asked,
): Shown<Data, Asked> {
  const key = JSON.stringify(asked);
  const [answered, setAnswered] = useState({ key, asked });
  if (data !== undefined) {
    if (answered.key !== key) setAnswered({ key, asked });
    return { data, asked, isPrevious: false };
  }
  return {
    data: previousData,
    asked: answered.asked,
    isPrevious: previousData !== undefined && answered.key !== key,
  };
}
