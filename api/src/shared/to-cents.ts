/** To the cent: a sum must not tell by its last digits of how many rows it was made, nor in which order. */
export const toCents = (eur: number): number => Math.round(eur * 100) / 100;
