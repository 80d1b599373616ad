import type {
  FrameworkFactsFragment,
  FrameworkOverlapsQuery,
  OverlapStatusName,
  TableRowFactsFragment,
} from "../gql/later/graphql.ts";
import { NO_PARTS, whatIfAddress } from "../shared/changes-address.ts";
import { EMPTY_FILTER, printFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import { yearRange } from "../shared/year-words.ts";

/** Places of a row in reading order: countries first, then the regions that work covers as a whole. */
export const placesOf = ({ countries, regions }: Pick<TableRowFactsFragment, "countries" | "regions">) =>
  [...countries, ...regions].map(({ name }) => name);

/** Years of a row as people write them: "2022–2026", "2024"; empty where no activity gives dates. */
export function yearsOf({
  firstYear,
  lastYear,
}: Pick<TableRowFactsFragment, "firstYear" | "lastYear">): string {
  if (firstYear === null || lastYear === null) return "";
  return yearRange(firstYear, lastYear);
}

/** How many overlaps stand how. */
type StatusCounts = FrameworkOverlapsQuery["overlaps"]["byStatus"];

const OPEN: readonly OverlapStatusName[] = ["UNEXAMINED", "TO_DISCUSS"];
const countOf = (counts: StatusCounts) => counts.reduce((sum, { count }) => sum + count, 0);

/**
 * The title of the page of a framework, as the key of a text and what fills it: what is left to talk about, else goals
 * that nobody is known to work on, else who confirmed.
 *
 * @param byStatus its overlaps, for those who may read them.
 */
export function findTitle(
  { name, goals, confirmation }: Pick<FrameworkFactsFragment, "name" | "goals" | "confirmation">,
  byStatus: StatusCounts,
) {
  const open = countOf(byStatus.filter(({ status }) => OPEN.includes(status)));
  if (open > 0) return { key: "frameworks.title.open", values: { name, open, count: countOf(byStatus) } };
  // of a goal without themes it cannot be told who works on it
  const idle = goals.filter(({ themes, workers }) => themes.length > 0 && workers.length === 0).length;
  if (idle > 0) return { key: "frameworks.title.idle", values: { name, part: idle, count: goals.length } };
  const { actors, confirmed } = confirmation;
  if (actors === 0) return { key: "frameworks.title.noActors", values: { name } };
  return { key: "frameworks.title.confirmed", values: { name, part: confirmed, count: actors } };
}

/** Every calendar year of a cycle. */
export function yearsOfCycle({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string;
}): number[] {
  const first = Number(startsOn.slice(0, 4));
  return Array.from({ length: Number(endsOn.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}

/** The work that is linked to a framework, in the years of its cycle; in all years where no cycle is recorded. */
export const frameworkFilter = (
  code: string,
  cycle: Parameters<typeof yearsOfCycle>[0] | null,
): UrlFilter => ({ ...EMPTY_FILTER, frameworks: [code], years: cycle ? yearsOfCycle(cycle) : [] });

/** The address that supposes that a framework ends, looked at in all work of its years. */
export const withoutFramework = (code: string, { years }: UrlFilter): string =>
  whatIfAddress({ ...NO_PARTS, kind: "FRAMEWORK_ENDS", framework: code }, { ...EMPTY_FILTER, years });

/**
 * The address of the activities that a row of the table counts; null where no filter chooses just these: for work beside
 * the framework, and for work that names no partner.
 */
export function activitiesOfRow(
  code: string,
  { actor, partner, isLinked }: Pick<TableRowFactsFragment, "actor" | "partner" | "isLinked">,
): string | null {
  if (!isLinked || !partner) return null;
  const filter = { ...frameworkFilter(code, null), holders: [actor.slug], partner: partner.slug };
  return `/activities?${printFilter(filter)}`;
}
