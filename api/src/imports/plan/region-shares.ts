import type { ActivityRow, CodedShare, RowProblem } from "../iati/activity-row.ts";
import { type NormalShare, normaliseShares } from "./normalise-shares.ts";
import type { PlaceCodes } from "./place-codes.ts";
import { splitProblems } from "./split-problems.ts";

/** Parts of the whole by UN M49 code; together at most 1. */
export interface RegionPlan {
  readonly shares: readonly NormalShare[];
  readonly problems: readonly RowProblem[];
}

/**
 * DAC region "developing countries, unspecified": a valid way to name none, so no problem where it maps to none.
 * Source: IATI code list Region.
 */
const NAMES_NO_REGION = { vocabulary: "1", code: "998" };

/**
 * Reads the regions of an activity in the one vocabulary that places most of it.
 *
 * Vocabularies describe the same money and are never added together; at a tie the first in order of their codes counts,
 * which is the DAC's. Regions that map to the same UN M49 region are one.
 */
export function regionShares(
  row: ActivityRow,
  regions: readonly CodedShare[],
  codes: PlaceCodes,
): RegionPlan {
  const vocabularies = [...Map.groupBy(regions, ({ vocabulary }) => vocabulary)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const plans = vocabularies.map(([vocabulary, items]) => planVocabulary(row, vocabulary, items, codes));
  return plans.reduce((best, plan) => (covered(plan) > covered(best) ? plan : best));
}

function planVocabulary(
  row: ActivityRow,
  vocabulary: string,
  items: readonly CodedShare[],
  codes: PlaceCodes,
): RegionPlan {
  const split = normaliseShares(items);
  const problems = splitProblems(row, "recipient-region", split);
  const shares = new Map<string, NormalShare>();
  for (const item of split.shares) {
    const code = codes.regionM49(vocabulary, item.code);
    if (code !== null)
      shares.set(code, { ...item, code, share: item.share + (shares.get(code)?.share ?? 0) });
    else if (!namesNoRegion(vocabulary, item.code)) problems.push(unknownRegion(row, vocabulary, item));
  }
  return { shares: [...shares.values()], problems };
}

function covered({ shares }: RegionPlan): number {
  return shares.reduce((sum, { share }) => sum + share, 0);
}

function namesNoRegion(vocabulary: string, code: string): boolean {
  return vocabulary === NAMES_NO_REGION.vocabulary && code === NAMES_NO_REGION.code;
}

function unknownRegion(row: ActivityRow, vocabulary: string, { code, line }: NormalShare): RowProblem {
  const message = `${code} is not a known region of vocabulary ${vocabulary}; its part stays unspecified.`;
  return {
    line,
    activity: row.identifier,
    field: "recipient-region",
    value: code,
    code: "REGION_UNKNOWN",
    message,
  };
}
