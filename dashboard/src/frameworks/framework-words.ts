import type { FrameworkFactsFragment, TableRowFactsFragment } from "../gql/later/graphql.ts";
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

/** The title of the page of a framework, as the key of a text and what fills it. */
export function findTitle({ name, confirmation }: Pick<FrameworkFactsFragment, "name" | "confirmation">) {
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
