/**
 * SQL that keeps the rows of `row` that everybody may see. Every reading of restricted records passes through here.
 * There are no accounts yet, so every viewer is a public visitor.
 */
export const visibleTo = (row: string, column = "visibility"): string => `${row}.${column} = 'PUBLIC'`;
