import type { WithheldPartnersQuery } from "../../gql/later/graphql.ts";

/** Partners that a view does not name, told of together. */
export type WithheldBucket = WithheldPartnersQuery["withheldPartners"][number];

/** UN M49 code of the world, the root of all regions. */
export const WORLD = "001";

interface RegionInTree {
  readonly code: string;
  readonly parent?: RegionInTree | null;
}

/**
 * The buckets of a view that is narrowed to some regions: those of the regions themselves and of what lies in them, as
 * partners are counted too.
 *
 * @param regions UN M49 codes; none for the whole world.
 */
export function withheldWithin(
  buckets: readonly WithheldBucket[],
  regions: readonly string[],
): WithheldBucket[] {
  if (regions.length === 0) return [...buckets];
  return buckets.filter(({ region }) => codesUp(region).some((code) => regions.includes(code)));
}

/** The codes of a region and of all that hold it; null is the whole world. */
function codesUp(region: RegionInTree | null): string[] {
  if (region === null) return [WORLD];
  return [region.code, ...(region.parent ? codesUp(region.parent) : [])];
}
