import type { MoneyAmount } from "./partner-candidates.ts";

/**
 * Finds which part of an activity's effort each partner received, as far as the source says so.
 *
 * Share = received ÷ the larger of the effort and everything received, so that the shares are at most 1 together and
 * what nobody received stays without a partner. Refunds are netted; below zero nothing was received.
 *
 * @param partners what each partner received, in any order.
 * @param effort the activity's effort, one total for each currency.
 * @returns a share (0 to 1) for each partner in the same order; `null` when the source does not say what it received in
 *   the effort's currency, when there is no effort to share out, or when the effort has several currencies.
 */
export function receivedShares(
  partners: readonly { readonly received: readonly MoneyAmount[] }[],
  effort: readonly MoneyAmount[],
): (number | null)[] {
  const [total, ...others] = effort;
  if (total === undefined || others.length > 0 || total.amount <= 0) return partners.map(() => null);
  const amounts = partners.map(({ received }) => {
    const inCurrency = received.filter(({ currency }) => currency === total.currency);
    if (inCurrency.length === 0) return null;
    return Math.max(
      0,
      inCurrency.reduce((sum, { amount }) => sum + amount, 0),
    );
  });
  const whole = Math.max(
    total.amount,
    amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  );
  return amounts.map((amount) => (amount === null ? null : amount / whole));
}
