import type { KeptFileFacts } from "./kept-provenance.ts";
import type { FileFacts } from "./provenance.ts";

/** What a file says of itself, for tests. */
export const sampleFacts: FileFacts = {
  trust: {
    asOf: "2026-11-23",
    activities: 12,
    confirmedLast12Months: 2,
    holders: 3,
    holdersConfirmedLast12Months: 1,
    withBudget: 8,
    withTheme: 12,
    withStatedTheme: 10,
    withCountry: 11,
    oldestSourceOn: null,
    newestSourceOn: null,
    sources: [{ kind: "IATI_FILE", activities: 12 }],
  },
  isDemonstration: false,
  view: "https://onze.example/coverage",
  note: "Work may be missing for safety.",
};

/** The same of records that people keep. */
export const sampleKeptFacts: KeptFileFacts = {
  asOf: "2026-11-23",
  isDemonstration: false,
  view: "https://onze.example/decisions",
  note: "Work may be missing for safety.",
};

/** The lines of a file, each by the heads of its columns; for tests whose values hold commas, but no quotation marks. */
export function linesOf(text: string): Record<string, string>[] {
  const [heads = [], ...lines] = text
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=,|^)(?=,|$)/g)].map(([, a, b]) => a ?? b ?? ""));
  return lines.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ""])));
}
