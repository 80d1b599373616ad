import type { CellState } from "../gql/graphql.ts";

/** A sentence and what fills it. `count` chooses its plural. */
export interface Finding {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>> & { readonly count: number };
}

export interface FindingFacts {
  readonly states: readonly { readonly state: CellState; readonly cells: number }[];
  /** Name of the theme when the view holds only one, of the country when it holds only one; else null. */
  readonly theme: string | null;
  readonly country: string | null;
}

/**
 * Finds the sentence that says most about the chosen coverage: first what is shared and whether roles were agreed,
 * then who works there alone.
 *
 * @returns null when nothing is recorded; the page then carries the name of the view.
 */
export function findCoverage({ states, theme, country }: FindingFacts): Finding | null {
  const cells = (state: CellState) => states.find((count) => count.state === state)?.cells ?? 0; // not sent: none
  const open = cells("SHARED_NOT_AGREED");
  const shared = open + cells("SHARED_AGREED");
  const umbrella = cells("UMBRELLA_ONLY");
  const members = cells("MEMBERS_ONLY");
  const recorded = shared + umbrella + members;
  if (recorded === 0) return null;
  if (theme !== null) return single("finding.theme", { theme, count: recorded, shared });
  if (country !== null) return single("finding.country", { country, count: recorded, shared });
  if (shared > 0) return { key: sharedKey(open, shared), values: { count: shared, open } };
  if (umbrella > 0 && members > 0) return { key: "finding.apart", values: { count: recorded } };
  return { key: umbrella > 0 ? "finding.umbrella" : "finding.members", values: { count: recorded } };
}

const APART = { "finding.theme": "finding.themeApart", "finding.country": "finding.countryApart" } as const;

function single(key: "finding.theme" | "finding.country", values: Finding["values"]): Finding {
  return { key: values.shared === 0 ? APART[key] : key, values };
}

function sharedKey(open: number, shared: number): string {
  if (open === 0) return "finding.allAgreed";
  return open === shared ? "finding.noneAgreed" : "finding.someOpen";
}
