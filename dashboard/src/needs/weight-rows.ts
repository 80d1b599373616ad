import type { NeedWeightInput } from "../gql/later/graphql.ts";
import { readNumber } from "../shared/form/typed-number.ts";

/** A row of weights as somebody fills it in. */
export interface WeightRow {
  readonly id: number;
  readonly theme: string;
  readonly country: string;
  readonly value: string;
}

export const emptyRow = (id: number): WeightRow => ({ id, theme: "", country: "", value: "" });

/** What a row weighs: nothing while it holds no number. */
const weightOf = ({ value }: WeightRow): number => readNumber(value) || 0;

/** What the rows weigh together, as far as they hold numbers; rounded, for parts of a decimal never sum exactly. */
export const sumOfRows = (rows: readonly WeightRow[]): number =>
  Number(rows.reduce((sum, row) => sum + weightOf(row), 0).toFixed(6));

/** Whether they sum to 1 as nearly as the server asks. */
export const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= 1e-6;

/** The rows as they are sent; those that hold nothing are left out. */
export const weightsOf = (rows: readonly WeightRow[]): NeedWeightInput[] =>
  rows
    .filter(({ theme, country, value }) => theme !== "" || country !== "" || value.trim() !== "")
    .map((row) => ({ theme: row.theme || null, country: row.country || null, value: weightOf(row) }));
