import type { FrameworkFactsFragment, TableRowFactsFragment } from "../gql/later/graphql.ts";

/** An organisation in few words: by its acronym, where it has one. */
export const shortName = ({
  name,
  acronym,
}: {
  readonly name: string;
  readonly acronym: string | null;
}): string => acronym ?? name;

/** Places of a row in reading order: countries first, then the regions that work covers as a whole. */
export const placesOf = ({ countries, regions }: Pick<TableRowFactsFragment, "countries" | "regions">) =>
  [...countries, ...regions].map(({ name }) => name);

/** Years of a row as people write them: "2022–2026", "2024"; empty where no activity gives dates. */
export function yearsOf({
  firstYear,
  lastYear,
}: Pick<TableRowFactsFragment, "firstYear" | "lastYear">): string {
  if (firstYear === null || lastYear === null) return "";
  return firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
}

/** The title of the page of a framework, as the key of a text and what fills it. */
export function findTitle({ name, confirmation }: Pick<FrameworkFactsFragment, "name" | "confirmation">) {
  const { actors, confirmed } = confirmation;
  if (actors === 0) return { key: "frameworks.title.noActors", values: { name } };
  return { key: "frameworks.title.confirmed", values: { name, part: confirmed, count: actors } };
}
