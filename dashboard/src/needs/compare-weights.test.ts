import { expect, test } from "vitest";
import type { WeightSetFactsFragment } from "../gql/later/graphql.ts";
import { compareWeights } from "./compare-weights.ts";

const set = (title: string, weights: WeightSetFactsFragment["weights"]): WeightSetFactsFragment => ({
  id: title,
  title,
  sourceType: "MEMBER_CHOICE",
  decidedBy: "Assembly",
  decidedOn: "2026-01-01",
  reference: "Minutes",
  validFrom: "2026-01-01",
  weights,
});
const theme = (code: string, value: number) => ({ value, theme: { code, name: code }, country: null });
const country = (code: string, value: number) => ({ value, theme: null, country: { code, name: code } });
const compare = (a: string, b: string) => a.localeCompare(b);

test("two sets that disagree stand side by side, and what one leaves out is no 0", () => {
  const sets = [set("a", [theme("water", 0.4), theme("health", 0.6)]), set("b", [theme("health", 1)])];
  expect(compareWeights(sets, compare)).toMatchObject([
    {
      kind: "THEME",
      cells: [
        { name: "health", values: [0.6, 1] },
        { name: "water", values: [0.4, null] },
      ],
    },
  ]);
});

test("sets of themes and sets of countries are two tables", () => {
  const tables = compareWeights([set("a", [country("BI", 1)]), set("b", [theme("health", 1)])], compare);
  expect(tables.map(({ kind, sets }) => [kind, sets.map(({ title }) => title)])).toEqual([
    ["THEME", ["b"]],
    ["COUNTRY", ["a"]],
  ]);
});
