import type { OverlapFactsFragment, OverlapOrganisationFragment } from "../gql/later/graphql.ts";
import type { MarkName } from "../shared/Mark.tsx";

/** How the two stand to each other, as a mark: another umbrella, agreed, or still open. */
export function markOfOverlap({ isWithPeer, isCellAgreed, holders }: OverlapFactsFragment): MarkName {
  if (isWithPeer) return "p";
  if (holders.every(({ side }) => side === "MEMBERS")) return "m";
  return isCellAgreed ? "a" : "o";
}

/** By what an organisation is known where there is little room. */
export const shortName = ({ acronym, name }: Pick<OverlapOrganisationFragment, "acronym" | "name">): string =>
  acronym ?? name;

/** Where it is: a country, or a region that the work covers as a whole. */
export const placeOf = ({ country, region }: OverlapFactsFragment): string =>
  country?.name ?? region?.name ?? "";

/** The newest of the dates that the sources of both state; the reader judges by it how old the overlap may be. */
export const sourcesOf = ({ holders }: OverlapFactsFragment): string =>
  holders
    .map(({ sourceOn }) => sourceOn)
    .sort()
    .at(-1) ?? "";

/** What the list needs to give back with a change. */
export const seenOf = ({ id, version }: Pick<OverlapFactsFragment, "id" | "version">) => ({ id, version });
