import type { WeightSetFactsFragment } from "../gql/later/graphql.ts";

type Weight = WeightSetFactsFragment["weights"][number];

/** A theme, a country or both, and what each set decided of it: null where it weighs nothing there. */
export interface WeighedCell {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Sets that divide the same kind of whole, side by side. */
export interface WeightTable {
  readonly kind: "THEME" | "COUNTRY" | "CELL";
  readonly sets: readonly WeightSetFactsFragment[];
  readonly cells: readonly WeighedCell[];
}

/** Most sets that stand side by side; those that were decided last. */
const MOST_SETS = 4;

const KINDS = ["THEME", "COUNTRY", "CELL"] as const;

const keyOf = ({ theme, country }: Weight): string => `${theme?.code ?? ""} ${country?.code ?? ""}`;
const nameOf = ({ theme, country }: Weight): string =>
  [theme?.name, country?.name].filter((part) => part !== undefined).join(", ");

/** What a set divides: themes, countries, or themes in countries. */
function kindOf({ weights }: Pick<WeightSetFactsFragment, "weights">): WeightTable["kind"] {
  const [first] = weights;
  if (first?.theme && first.country) return "CELL";
  return first?.country ? "COUNTRY" : "THEME";
}

/** Puts sets of one kind side by side, cell by cell. Nothing is averaged: where they disagree, both stand there. */
export function compareWeights(
  sets: readonly WeightSetFactsFragment[],
  compare: (a: string, b: string) => number,
): WeightTable[] {
  return KINDS.flatMap((kind) => {
    const alike = sets.filter((set) => kindOf(set) === kind).slice(0, MOST_SETS);
    if (alike.length === 0) return [];
    const names = new Map(alike.flatMap(({ weights }) => weights.map((each) => [keyOf(each), nameOf(each)])));
    const cells = [...names].map(([key, name]) => ({
      key,
      name,
      values: alike.map(({ weights }) => weights.find((each) => keyOf(each) === key)?.value ?? null),
    }));
    return [{ kind, sets: alike, cells: cells.toSorted((a, b) => compare(a.name, b.name)) }];
  });
}
