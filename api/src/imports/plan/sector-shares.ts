import type { ActivityRow, CodedShare, RowProblem } from "../iati/activity-row.ts";
import { type NormalShares, normaliseShares } from "./normalise-shares.ts";
import type { ShareOrigin } from "./place-shares.ts";
import { poolShares } from "./pool-shares.ts";
import { splitProblems } from "./split-problems.ts";

/** More than IATI lists; without a bound a file that makes them up would take hours. */
const MOST_POOLED_VOCABULARIES = 30;

/** A sector as the file records it; `share` (0 to 1) is `null` where the file does not say it in a usable way. */
export interface PlannedSector {
  readonly vocabulary: string;
  readonly code: string;
  readonly share: number | null;
  readonly origin: ShareOrigin;
  readonly line: number;
}

/** Shares add up to at most 1 in each vocabulary. */
export interface SectorPlan {
  readonly sectors: readonly PlannedSector[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads the sectors of an activity. Each vocabulary describes the whole and adds up on its own.
 *
 * The activity's own sectors are used, else those of its transactions, weighed by amount.
 *
 * @see README.md in the folder above, "From a file to shares".
 */
export function sectorShares(row: ActivityRow): SectorPlan {
  const origin = row.sectors.length > 0 ? "ACTIVITY" : "TRANSACTION";
  const items = origin === "ACTIVITY" ? row.sectors : pooledSectors(row);
  const sectors: PlannedSector[] = [];
  const problems: RowProblem[] = [];
  for (const [vocabulary, ofVocabulary] of Map.groupBy(items, (item) => item.vocabulary)) {
    const split = normaliseShares(ofVocabulary);
    sectors.push(...recordedSectors(split, vocabulary, origin));
    problems.push(...splitProblems(row, "sector", split));
  }
  return { sectors, problems };
}

function recordedSectors(
  { shares, withoutShare }: NormalShares,
  vocabulary: string,
  origin: ShareOrigin,
): PlannedSector[] {
  const stated = shares.map(({ code, share, line }) => ({ vocabulary, code, share, origin, line }));
  return [
    ...stated,
    ...withoutShare.map(({ code, line }) => ({ vocabulary, code, share: null, origin, line })),
  ];
}

function pooledSectors({ transactions }: ActivityRow): CodedShare[] {
  const vocabularies = new Set(
    transactions.flatMap(({ sectors }) => sectors.map(({ vocabulary }) => vocabulary)),
  );
  return [...vocabularies]
    .slice(0, MOST_POOLED_VOCABULARIES)
    .flatMap((vocabulary) =>
      poolShares(transactions, ({ sectors }) => sectors.filter((item) => item.vocabulary === vocabulary)),
    );
}
