/** Orders ids and codes: one order whatever the order of the rows, which what is hidden changes. */
export const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
