import type { TrustFactsFragment } from "../gql/graphql.ts";
import { type CsvValue, yesNo } from "./csv.ts";
import { unknownSources } from "./trust-facts.ts";

/** What a file says of itself besides its rows. */
export interface FileFacts {
  readonly trust: TrustFactsFragment;
  /** True while the installation holds any invented record. */
  readonly isDemonstration: boolean;
  /** The address of the view, its filters spelt out. */
  readonly view: string;
  /** The sentence that no export goes without: work may be missing for safety. */
  readonly note: string;
}

/** Heads of the columns that {@link provenanceOf} fills. */
export const PROVENANCE_HEADS = [
  "as_of",
  "sources",
  "view_activities",
  "view_with_amount",
  "view_with_country",
  "view_with_theme",
  "view_holders",
  "view_holders_confirmed_12_months",
  "demonstration",
  "view",
  "note",
] as const;

/**
 * Says how far a file can be trusted, as the last columns of every row.
 *
 * As columns and not as lines above the heading: every program reads the file without being told to skip lines, and
 * source, date and coverage stay with a row that is sorted, filtered or copied elsewhere.
 */
export function provenanceOf({ trust, isDemonstration, view, note }: FileFacts): CsvValue[] {
  return [
    trust.asOf,
    sourcesOf(trust),
    trust.activities,
    trust.withBudget,
    trust.withCountry,
    trust.withTheme,
    trust.holders,
    trust.holdersConfirmedLast12Months,
    yesNo(isDemonstration),
    view,
    note,
  ];
}

function sourcesOf(trust: TrustFactsFragment): string {
  const known = trust.sources.map(({ kind, activities }) => `${kind} ${activities}`);
  const unknown = unknownSources(trust);
  return [...known, ...(unknown > 0 ? [`UNKNOWN ${unknown}`] : [])].join("; ");
}
