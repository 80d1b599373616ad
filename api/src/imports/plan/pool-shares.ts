import type { CodedShare, TransactionRow } from "../iati/activity-row.ts";
import { normaliseShares } from "./normalise-shares.ts";
import { weighTransactions } from "./weigh-transactions.ts";

/**
 * Tells of a whole activity what only its transactions say: their codes with percentages of the activity.
 *
 * `pick` gives the codes of one vocabulary that a transaction states. Amounts decide the percentages; where they cannot,
 * the codes come back without any, so that one code alone is still the whole and several stay unspecified.
 */
export function poolShares(
  transactions: readonly TransactionRow[],
  pick: (transaction: TransactionRow) => readonly CodedShare[],
): CodedShare[] {
  const weighed = weighTransactions(transactions, (transaction) => pick(transaction).length > 0);
  if (!weighed) return transactions.flatMap(pick).map((item) => ({ ...item, percentage: null }));
  return weighed.flatMap(({ transaction, weight }) => {
    const items = pick(transaction);
    const vocabulary = items[0]?.vocabulary ?? "";
    return normaliseShares(items).shares.map(({ code, share, line }) => ({
      vocabulary,
      code,
      percentage: share * weight * 100,
      line,
    }));
  });
}
