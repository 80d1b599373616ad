import type { ChangedEntity, ChangeFilter, ChangePath } from "../gql/later/graphql.ts";
import { calendarDay } from "../shared/calendar-day.ts";

/** What a change can be of, in the order of the filter. */
export const CHANGED_ENTITIES = [
  "ORGANISATION",
  "ORGANISATION_ALIAS",
  "ORGANISATION_IDENTIFIER",
  "ORGANISATION_ROLE",
  "MEMBERSHIP",
  "AFFILIATION",
  "NETWORK_STRATEGY",
  "PARTNERSHIP",
  "ACTIVITY",
  "ACTIVITY_THEME",
  "ROLE_AGREEMENT",
  "OVERLAP_STATUS",
  "STATED_NEED",
  "NEED_WEIGHT_SET",
  "INDICATOR",
  "INDICATOR_VALUE",
  "VISIBILITY_SETTING",
  "CONFIDENTIAL_READING",
  "ACCOUNT",
  "ACCOUNT_GRANT",
  "COVERAGE_SNAPSHOT",
  "INVITATION",
  "API_TOKEN",
] as const satisfies readonly ChangedEntity[];

/** Through what a change can come, in the order of the filter. */
export const CHANGE_PATHS = [
  "PERSON",
  "IMPORT",
  "TOKEN",
  "COMMAND_LINE",
  "SYSTEM",
] as const satisfies readonly ChangePath[];

/** What the reader of the history chose, as the address holds it; null for what was not chosen. */
export interface HistoryFilter {
  /** Slug. */
  readonly organisation: string | null;
  readonly entity: ChangedEntity | null;
  readonly path: ChangePath | null;
  /** Id of a person or a program. */
  readonly by: string | null;
  /** First and last day, `2026-10-31`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Id of one record. */
  readonly record: string | null;
}

export const NO_HISTORY_FILTER: HistoryFilter = {
  organisation: null,
  entity: null,
  path: null,
  by: null,
  from: null,
  to: null,
  record: null,
};

const known = <Word extends string>(words: readonly Word[], text: string | null): Word | null =>
  words.find((word) => word === text) ?? null;

/** Reads the filter from an address; a value that makes no sense is left out. */
export function parseHistoryFilter(parameters: URLSearchParams): HistoryFilter {
  return {
    organisation: parameters.get("organisation") || null,
    entity: known(CHANGED_ENTITIES, parameters.get("entity")),
    path: known(CHANGE_PATHS, parameters.get("path")),
    by: parameters.get("by") || null,
    from: calendarDay(parameters.get("from")),
    to: calendarDay(parameters.get("to")),
    record: parameters.get("record") || null,
  };
}

/** Puts the filter in the API's words; what was not chosen is left out. */
export function toChangeFilter({ record, ...filter }: HistoryFilter): ChangeFilter {
  const chosen = Object.entries({ ...filter, recordId: record }).filter(([, value]) => value !== null);
  return Object.fromEntries(chosen);
}

/** How much the reader chose; the two ends of a period are one choice. */
export function countHistoryChoices({ from, to, ...filter }: HistoryFilter): number {
  return (
    Object.values(filter).filter((value) => value !== null).length + Number(from !== null || to !== null)
  );
}
