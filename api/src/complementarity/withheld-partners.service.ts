import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { countNamedPartners, type MatrixQuestion } from "./matrix.queries.ts";
import { type WithheldBucket, withheldBuckets } from "./withheld-buckets.ts";
import { areasWithin, readHiddenPartners, readPartnerCountries } from "./withheld-partners.queries.ts";

/** The UN M49 code of the world. */
const WORLD = "001";

/**
 * Partners that are hidden from the viewer, by areas wide enough to tell nobody of one of them. Both reads are made whether
 * or not somebody is hidden: a statement more would tell of the single one whom no bucket does.
 */
export async function findWithheld(context: Context): Promise<WithheldBucket[]> {
  const [hidden, countries] = await Promise.all([readHiddenPartners(context), readPartnerCountries(context)]);
  return withheldBuckets(hidden, countries);
}

/**
 * Partners of a selection, each counted once: those that are named, and the withheld ones where nothing but regions narrows
 * it. They answer to no other facet, because a count that moves with one would point at somebody.
 */
export async function countPartners(context: Context, question: MatrixQuestion): Promise<number> {
  const named = countNamedPartners(context.database, question);
  if (isNarrowed(question)) return named;
  const withheld = await withheldIn(context, question.filter.regions ?? null);
  return withheld.reduce((sum, { partners }) => sum + partners, await named);
}

function isNarrowed({ filter, basis, day }: MatrixQuestion): boolean {
  const { regions, suggestedThemes, asOf, ...facets }: CoverageFilter = filter;
  const chosen = Object.values(facets).some((facet) => facet !== null && facet !== undefined);
  return chosen || suggestedThemes === false || day !== null || basis === EffortBasis.BUDGET;
}

async function withheldIn(
  context: Context,
  regions: readonly string[] | null,
): Promise<readonly WithheldBucket[]> {
  const buckets = await findWithheld(context);
  if (regions === null || buckets.length === 0) return buckets;
  const areas = buckets.map(({ region }) => region ?? WORLD);
  const within = await areasWithin(context, areas, regions);
  return buckets.filter(({ region }) => within.has(region ?? WORLD));
}
