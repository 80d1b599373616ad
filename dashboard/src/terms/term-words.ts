import type { TermStatus } from "../gql/later/graphql.ts";

/** What is to be used first, then what is to be avoided, then what is still talked about. */
export const TERM_STATUSES = [
  "AGREED",
  "DISCOURAGED",
  "CONTESTED",
  "PROPOSED",
] as const satisfies readonly TermStatus[];

/** Whether something was decided on a word of this status, or its source says how it stands. */
export const isDecided = (status: TermStatus): boolean => status === "AGREED" || status === "DISCOURAGED";

/** A list as it stands in one line of a form; empty entries are none. */
export const readList = (text = ""): string[] =>
  text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

export const printList = (list: readonly string[] = []): string => list.join("; ");
