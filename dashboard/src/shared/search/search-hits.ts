import type { FilterOptionsQuery, FindOrganisationsQuery } from "../../gql/graphql.ts";
import { fold } from "../filter/facets.ts";

/** Something the search found, and where choosing it leads. */
export interface SearchHit {
  readonly id: string;
  readonly kind: "organisation" | "country" | "theme";
  readonly label: string;
  readonly to: string;
}

const MOST_PER_KIND = 5;

function named(items: readonly { code: string; name: string }[], search: string) {
  const wanted = fold(search.trim());
  return items
    .filter(({ name }) => fold(name).includes(wanted))
    .sort((a, b) => fold(a.name).indexOf(wanted) - fold(b.name).indexOf(wanted))
    .slice(0, MOST_PER_KIND);
}

/** Countries and themes whose name holds the words, those that begin with them first. */
export function placeHits(options: FilterOptionsQuery["filterOptions"], search: string): SearchHit[] {
  if (search.trim() === "") return [];
  const countries = named(options.countries, search).map(({ code, name }): SearchHit => {
    return {
      id: `country-${code}`,
      kind: "country",
      label: name,
      to: `/coverage?country=${encodeURIComponent(code)}`,
    };
  });
  const themes = named(options.themes, search).map(({ code, name }): SearchHit => {
    return {
      id: `theme-${code}`,
      kind: "theme",
      label: name,
      to: `/coverage?theme=${encodeURIComponent(code)}`,
    };
  });
  return [...countries, ...themes];
}

/** The organisations that the API found, in its order. */
export function organisationHits(found: FindOrganisationsQuery["organisations"]): SearchHit[] {
  return found.nodes.map(({ slug, name, acronym }) => ({
    id: `organisation-${slug}`,
    kind: "organisation",
    label: acronym && !name.includes(acronym) ? `${name} (${acronym})` : name,
    to: `/organisations/${slug}`,
  }));
}

/** Puts a hit that is called just as the words before those that only hold them. */
export function exactFirst(hits: readonly SearchHit[], search: string): SearchHit[] {
  const wanted = fold(search.trim());
  const isExact = ({ label }: SearchHit) => Number(fold(label) === wanted);
  return hits.toSorted((a, b) => isExact(b) - isExact(a));
}
