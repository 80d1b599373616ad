import type { TransactionRow } from "../iati/activity-row.ts";

/** A transaction with its part (0 to 1) of the money of all that were weighed. */
export interface WeighedTransaction {
  readonly transaction: TransactionRow;
  readonly weight: number;
}

/** IATI TransactionType codes. Spending is asked first: a commitment and its payments are the same money. */
const POOLS: readonly (readonly string[])[] = [["3", "4"], ["2"]];

/**
 * Weighs the transactions of an activity by their amounts, so that what each says about itself can be said of the whole.
 *
 * Spending counts (disbursement, expenditure); where no spending answers `isStated`, outgoing commitments do. Only
 * positive amounts count, and only if all are in one currency. Transactions that state nothing are weighed too: their
 * part stays unspecified.
 *
 * @returns weights that add up to 1, or `null` when the amounts cannot tell.
 */
export function weighTransactions(
  transactions: readonly TransactionRow[],
  isStated: (transaction: TransactionRow) => boolean,
): WeighedTransaction[] | null {
  const pool = POOLS.map((types) =>
    transactions.filter((row) => types.includes(row.type) && (row.value ?? 0) > 0),
  ).find((rows) => rows.some(isStated));
  if (!pool || new Set(pool.map(({ currency }) => currency)).size > 1) return null;
  const total = pool.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return pool.map((transaction) => ({ transaction, weight: (transaction.value ?? 0) / total }));
}
