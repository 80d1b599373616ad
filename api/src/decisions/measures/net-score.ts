/** Standard errors on either side that hold 95 of 100. */
const Z_95 = 1.959964;

/** Shares of the upper and of the lowest band, 0 to 1, of so many answers. */
interface Bands {
  readonly high: number;
  readonly low: number;
  readonly n: number;
}

/**
 * Between which ends a net score lies, in points from −100 to 100, at 95 %: the share of answers of 9 and 10 less the share of 0
 * to 6. It is made of shares, as answers of a round that has closed are counted by nobody again.
 *
 * The interval is the normal one for a difference of two shares of one sample. Where all answers lie in one band that would be
 * no wider than a point; then the share of that band is bounded exactly (Clopper and Pearson).
 *
 * @see README.md of decisions, `survey.net-score`.
 */
export function netScoreInterval({ high, low, n }: Bands): { low: number; high: number } {
  const net = high - low;
  const variance = high + low - net ** 2;
  if (high === 1 || low === 1 || high + low === 0) return intervalOfOneBand(net, n);
  const margin = Z_95 * Math.sqrt(variance / n);
  return { low: Math.max(-1, net - margin) * 100, high: Math.min(1, net + margin) * 100 };
}

/** What lies outside the only band that was answered holds at most this share; all of it may lie at the other end. */
function intervalOfOneBand(net: number, n: number): { low: number; high: number } {
  const outside = 1 - 0.025 ** (1 / n);
  if (net === 0) return { low: -100 * outside, high: 100 * outside };
  const nearest = 1 - 2 * outside;
  return net > 0 ? { low: 100 * nearest, high: 100 } : { low: -100, high: -100 * nearest };
}
