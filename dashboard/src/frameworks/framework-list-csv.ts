import type { FrameworkListQuery, FrameworkSharesQuery } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";

const HEADS = [
  "list",
  "cycle",
  "framework",
  "framework_code",
  "kind",
  "reference_organisation",
  "actors",
  "actors_confirmed",
  "goals",
  "activities",
  "organisation",
  "inside_share",
  "inside_share_low",
  "inside_share_high",
  "unavailable",
  "line",
  "reaches_line",
  "inside_eur",
  "total_eur",
  "activities_used",
  "activities_linked",
] as const;

type Row = Readonly<Partial<Record<(typeof HEADS)[number], CsvValue>>>;
export type Shares = NonNullable<FrameworkSharesQuery["frameworkShares"]>;

/** What the file of a cycle holds. */
export interface CycleTable {
  readonly cycle: string;
  readonly frameworks: readonly FrameworkListQuery["frameworks"]["nodes"][number][];
  /** Null for those who are not told of it. */
  readonly shares: Shares | null;
}

/**
 * Writes the frameworks of a cycle as a CSV file, and after them what of the money is inside, together and of each
 * organisation; the first column says which of the two a row is. Heads and codes are the same in every language, what is
 * unknown is empty.
 */
export function printFrameworks({ cycle, frameworks, shares }: CycleTable, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  const rows: readonly Row[] = [
    ...frameworks.map(frameworkRow),
    ...(shares
      ? [shareRow(shares.whole), ...shares.holders.map((each) => shareRow(each, each.holder.name))]
      : []),
  ];
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map((row) => [...HEADS.map((head) => ({ ...row, cycle })[head] ?? null), ...provenance]),
  );
}

const frameworkRow = (framework: CycleTable["frameworks"][number]): Row => ({
  list: "FRAMEWORK",
  framework: framework.name,
  framework_code: framework.code,
  kind: framework.kind,
  reference_organisation: framework.referenceOrganisation?.name ?? null,
  actors: framework.confirmation.actors,
  actors_confirmed: framework.confirmation.confirmed,
  goals: framework.goals.length,
  activities: framework.activities,
});

const shareRow = ({ share, ...row }: Shares["whole"], organisation: string | null = null): Row => ({
  list: organisation === null ? "INSIDE_TOGETHER" : "INSIDE",
  organisation,
  inside_share: "value" in share ? share.value : null,
  inside_share_low: "low" in share ? share.low : null,
  inside_share_high: "high" in share ? share.high : null,
  unavailable: "unavailable" in share ? share.unavailable : null,
  line: row.line,
  reaches_line: yesNo(row.reachesLine),
  inside_eur: row.insideEur,
  total_eur: row.totalEur,
  activities_used: share.trust?.used ?? null,
  activities: share.trust?.activities ?? null,
  activities_linked: row.linkedActivities,
});
