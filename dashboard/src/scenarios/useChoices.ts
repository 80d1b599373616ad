import { useMemo } from "react";
import type { ScenarioChangeKind, WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose from for each part of a change. */
export interface Choices {
  readonly organisations: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly frameworks: readonly Choice[];
  /** Places with work, but all of them for who enters. */
  readonly places: (kind: ScenarioChangeKind) => readonly Choice[];
}

/** Puts what may be chosen in the order of the reader's alphabet; themes stay as in their list. */
export function useChoices({ countries, themes, filterOptions, members }: WhatIfChoicesQuery): Choices {
  const { compare } = useFormat();
  return useMemo(() => {
    const sorted = (choices: readonly Choice[]) => choices.toSorted((a, b) => compare(a.label, b.label));
    const everyone = new Map(
      [...filterOptions.holders, ...members.nodes].map(({ slug, name }) => [
        slug,
        { value: slug, label: name },
      ]),
    );
    const named = (list: readonly { readonly code: string; readonly name: string }[]) =>
      list.map(({ code, name }) => ({ value: code, label: name }));
    const [worked, all] = [sorted(named(filterOptions.countries)), sorted(named(countries))];
    return {
      organisations: sorted([...everyone.values()]),
      themes: named(themes),
      frameworks: filterOptions.frameworks.map((code) => ({ value: code, label: code })),
      places: (kind) => (kind === "ORGANISATION_ENTERS" ? all : worked),
    };
  }, [countries, themes, filterOptions, members, compare]);
}
