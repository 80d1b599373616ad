import { useSearchParams } from "react-router";
import type { DecisionType, LedgerFilter } from "../gql/later/graphql.ts";
import { calendarDay, today } from "../shared/calendar-day.ts";
import { DECISION_TYPES } from "../shared/decision-codes.ts";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";

const NAMES = ["type", "year", "asOf", "own", "show"] as const;

/** The values of the address that the page reads; null for each that is not there. */
export type LedgerAddress = Readonly<Record<(typeof NAMES)[number], string | null>>;

/** What an address chooses. A value that means nothing chooses nothing. */
export interface LedgerChoice {
  readonly type: DecisionType | null;
  readonly year: number | null;
  /** An earlier day; null for today. */
  readonly asOf: string | null;
  /** Whether decisions on own programmes stand beside the others. */
  readonly withOwn: boolean;
  readonly view: "strip" | "table";
}

export function readLedgerChoice({ type, year, asOf, own, show }: LedgerAddress): LedgerChoice {
  const day = calendarDay(asOf);
  return {
    type: DECISION_TYPES.find((each) => each === type) ?? null,
    year: /^(19|20)\d{2}$/.test(year ?? "") ? Number(year) : null,
    asOf: day !== null && day < today() ? day : null,
    withOwn: own === "1",
    view: show === "table" ? "table" : "strip",
  };
}

export const toLedgerFilter = ({ type, year }: LedgerChoice): LedgerFilter => ({
  types: type && [type],
  years: year === null ? null : [year],
});

/** What the page shows. The address is the only home of it, so that a view can be sent by link. */
export function useLedgerChoice() {
  const [parameters] = useSearchParams();
  const set = useSetUrlValues();
  const address = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name)])) as LedgerAddress; // of every name
  return {
    choice: readLedgerChoice(address),
    change: (patch: Partial<LedgerAddress>) => set(patch),
    clear: () => set({ type: null, year: null, asOf: null }),
  };
}
