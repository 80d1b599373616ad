/**
 * To the cent: a sum must not tell by its last digits of how many rows it was made, nor in which order. What binary fractions
 * add to it goes first, so that half a cent is always rounded the same way.
 */
export const toCents = (eur: number): number => Math.round(Math.round(eur * 1e6) / 1e4) / 100;
