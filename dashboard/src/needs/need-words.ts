import type {
  GapFactsFragment,
  NeedOrganisationFragment,
  NeighbourFactsFragment,
} from "../gql/later/graphql.ts";

/** By what an organisation is known where there is little room. */
export const shortName = ({ acronym, name }: Pick<NeedOrganisationFragment, "acronym" | "name">): string =>
  acronym ?? name;

/** A place of a need or beside it: a country, or a region as a whole. */
export const placeOf = ({ country, region }: Pick<GapFactsFragment, "country" | "region">): string =>
  country?.name ?? region?.name ?? "";

/** What a neighbour is called: its place, else its theme; null for a theme that is not stated. */
export const neighbourName = ({ country, region, theme }: NeighbourFactsFragment): string | null =>
  country?.name ?? region?.name ?? theme?.name ?? null;
