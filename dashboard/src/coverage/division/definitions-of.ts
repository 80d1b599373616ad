import type { FigureDefinitionFragment } from "../../gql/later/graphql.ts";

/** What figures mean, each kind once. */
export const definitionsOf = (
  figures: readonly { readonly definition: FigureDefinitionFragment }[],
): FigureDefinitionFragment[] => [
  ...new Map(figures.map(({ definition }) => [definition.key, definition])).values(),
];
