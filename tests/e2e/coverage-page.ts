import type { Locator, Page } from "playwright-core";
import type { AskGraphQL } from "../support/start-app.ts";
import type { Say } from "./words.ts";

interface Side {
  readonly partners: number;
  readonly activities: number;
  readonly onlySuggested: boolean;
}

interface AxisValue {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
}

/** The matrix as the page asks for it: countries by themes. */
export interface Matrix {
  readonly rows: readonly AxisValue[];
  readonly columns: readonly AxisValue[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly state: string;
    readonly umbrella: Side;
    readonly members: Side;
  }[];
  readonly states: readonly { readonly state: string; readonly cells: number }[];
}

const SIDE = "{ partners activities onlySuggested }";
const QUESTION = `query ($filter: CoverageFilter) { coverageMatrix(rows: COUNTRY, columns: THEME, filter: $filter) {
  rows { key label kind } columns { key label kind } states { state cells }
  cells { row column state umbrella ${SIDE} members ${SIDE} } } }`;

/** Asks for the matrix that the page shows when nothing is chosen, in the reader's language. */
export async function askMatrix(ask: AskGraphQL, filter: object, language = "nl"): Promise<Matrix> {
  const { data, errors } = await ask<{ coverageMatrix: Matrix }>(
    QUESTION,
    { filter },
    { "accept-language": language },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.coverageMatrix;
}

/** The finding of a matrix with shared work, in some of which nothing has been agreed. */
export function findingOf({ states }: Matrix, say: Say): string {
  const cells = (wanted: string) => states.find(({ state }) => state === wanted)?.cells ?? 0;
  const open = cells("SHARED_NOT_AGREED");
  return say("finding.someOpen", { open, count: open + cells("SHARED_AGREED") });
}

/** What opens the records of a cell, row or column in the view that is shown. */
export const placeOf = (page: Page, key: string): Locator =>
  page.locator(`#main [data-key="${key}"]`).first();

/** The mark that is drawn there, without a hash. */
export async function markAt(page: Page, key: string): Promise<string | undefined> {
  return (await placeOf(page, key).locator("use").first().getAttribute("href"))?.replace("#mark-", "");
}

/** The drawer with the records, by the names of its two headings. */
export const drawerOf = (page: Page): Locator => page.locator("section:has(> h2[data-autofocus])");

/** Where the focus is: the key of what it would open. */
export const focusedKey = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);
