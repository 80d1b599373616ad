/** Fewer answers than this are told in steps of five points. */
const FEW = 20;

/** A mean as it is told: to a tenth. */
export const roundMean = (mean: number): number => Math.round(mean * 10) / 10;

/** A share from 0 to 1 as it is told: to five points of a hundred where few answered, else to one. */
export function roundShare(share: number, answers: number): number {
  const steps = answers < FEW ? 20 : 100;
  return Math.round(share * steps) / steps;
}
